package org.packledger.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;

/** What a customer remarks on an article. It waits for one of the vendor's people, who shows it or declines it. */
@Entity
@Table(name = "article_comment")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class Comment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "article_id", updatable = false)
    private long article;

    @Column(updatable = false)
    private String author;

    @Column(name = "author_name", updatable = false)
    private String authorName;

    @Column(updatable = false)
    private String body;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private CommentStatus status = CommentStatus.WAITING;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "intent_id", updatable = false)
    private String intent;

    /** For JPA. */
    protected Comment() {}

    Comment(Actor author, long article, String body, Intent intent, Instant writtenAt) {
        this.article = article;
        this.author = author.reference();
        this.authorName = author.name();
        this.body = body;
        this.writtenAt = writtenAt;
        this.intent = intent.id().toString();
    }

    /** May be decided again: what is shown can be taken away. */
    void decide(boolean shown, String byName, Instant at) {
        status = shown ? CommentStatus.SHOWN : CommentStatus.DECLINED;
        decidedByName = byName;
        decidedAt = at;
    }
}
