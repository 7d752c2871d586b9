package org.packledger.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;

/** A question that an article answered before it became an incident. It is free, and nobody had to answer. */
@Entity
@Table(name = "deflection")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class Deflection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organisation_id")
    private long organisation;

    private String contact;

    @Column(name = "article_id")
    private long article;

    private String asked;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "intent_id")
    private String intent;

    /** For JPA. */
    protected Deflection() {}

    Deflection(Actor contact, long organisation, long article, String asked, Intent intent, Instant answeredAt) {
        this.organisation = organisation;
        this.contact = contact.reference();
        this.article = article;
        this.asked = asked;
        this.intent = intent.id().toString();
        this.answeredAt = answeredAt;
    }
}
