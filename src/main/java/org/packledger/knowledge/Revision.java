package org.packledger.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a published article said from one instant on. Never edited: verdicts rest on it. */
@Entity
@Table(name = "article_revision")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "article_id")
    private long article;

    private int number;
    private String title;
    private String category;
    private String question;
    private String answer;
    private String tags;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For JPA. */
    protected Revision() {}

    Revision(long article, int number, ArticleText text, String writtenBy, Instant writtenAt) {
        this.article = article;
        this.number = number;
        this.title = text.title();
        this.category = text.category();
        this.question = text.question();
        this.answer = text.answer();
        this.tags = text.tags();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }
}
