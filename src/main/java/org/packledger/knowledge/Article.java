package org.packledger.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A question and its answer. Drafted by a member of staff, or by the verdict that information was missing; revised as
 * often as needed; published once, at once or later by itself. From then on its address and its day of publication never change, since an article is
 * evidence that an answer was there: revising it says so beside that day.
 */
@Entity
@Table(name = "article")
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "solution_id")
    private String solutionId;

    private String slug;
    private String title;
    private String category;
    private String question;
    private String answer;
    private String tags;

    @Column(name = "see_also")
    private String seeAlso = "";

    @Column(name = "author_name")
    private String authorName;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "incident_id")
    private Long incidentId;

    @Column(name = "intent_id")
    private String intentId;

    private String doubt;

    @Column(name = "doubted_at")
    private Instant doubtedAt;

    @Column(name = "doubted_by_name")
    private String doubtedByName;

    @Version
    private int version;

    protected Article() {
        // for JPA
    }

    Article(long number, Slug slug, ArticleText text, String authorName, Instant at) {
        this.solutionId = "%08d".formatted(number);
        this.slug = slug.text();
        this.authorName = authorName;
        this.status = ArticleStatus.DRAFT;
        this.createdAt = at;
        this.updatedAt = at;
        write(text);
    }

    /** Remembers the incident whose answer this is. */
    Article from(long incident) {
        incidentId = incident;
        return this;
    }

    /** Remembers the form that it came from. */
    Article meantBy(String intent) {
        intentId = intent;
        return this;
    }

    /** Says this from now on. A published article says it in place of what it said, at the same address. */
    void revise(ArticleText text, Instant at) {
        write(text);
        updatedAt = at;
        doubt = null;
        doubtedAt = null;
        doubtedByName = null;
    }

    /** Proves nothing from now on, until it is revised. */
    void isDoubted(String why, String byName, Instant at) {
        doubt = why;
        doubtedByName = byName;
        doubtedAt = at;
    }

    /** Names others that are worth reading beside it. */
    void name(String others) {
        seeAlso = others;
    }

    /** Others that are worth reading beside it: Solution IDs, separated by commas; may be empty. */
    public String seeAlso() {
        return seeAlso;
    }

    /** A draft takes the address of its new title; a published article keeps the one that people know. */
    void moveTo(Slug newSlug) {
        if (isPublished()) {
            throw new IllegalStateException("the address of article %s is known".formatted(solutionId));
        }
        slug = newSlug.text();
    }

    /**
     * Lets everybody read it from that instant on, which may be changed until it has come. What can be read already stays as
     * it is.
     */
    void publish(Instant from, Instant now) {
        if (isOut(now)) {
            return;
        }
        if (answer.isEmpty()) {
            throw new AnswerMissing(solutionId);
        }
        status = ArticleStatus.PUBLISHED;
        publishedAt = from;
        updatedAt = now;
    }

    /** Whether everybody can read it at that instant. */
    public boolean isOut(Instant at) {
        return isPublished() && !publishedAt.isAfter(at);
    }

    private void write(ArticleText text) {
        title = text.title();
        category = text.category();
        question = text.question();
        answer = text.answer();
        tags = text.tags();
    }

    public long id() {
        return id;
    }

    /** Eight digits. */
    public String solutionId() {
        return solutionId;
    }

    public String slug() {
        return slug;
    }

    /** What it says now. */
    public ArticleText text() {
        return new ArticleText(title, category, question, answer, tags);
    }

    public String title() {
        return title;
    }

    public String authorName() {
        return authorName;
    }

    public ArticleStatus status() {
        return status;
    }

    /** Whether it is published, or will be by itself. */
    public boolean isPublished() {
        return status == ArticleStatus.PUBLISHED;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** From when on everybody can read it, perhaps a later instant; empty for a draft. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** The id of the incident whose answer it is, if it was drafted from one. */
    public Optional<Long> incidentId() {
        return Optional.ofNullable(incidentId);
    }

    /** Why it proves nothing until it is revised, if it is so. */
    public Optional<String> doubt() {
        return Optional.ofNullable(doubt);
    }

    /** Who said so; null when nobody did. */
    public String doubtedByName() {
        return doubtedByName;
    }

    /** Since when; null when it is not so. */
    public Instant doubtedAt() {
        return doubtedAt;
    }

    /** Grows with each change; whoever revises names the one that they read. */
    public int version() {
        return version;
    }
}
