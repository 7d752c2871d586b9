package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;

/** The customer agreed that this incident may cost a unit, in this billing cycle. */
@Entity
@Table(name = "consent")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "incident_id")
    private long incident;

    private int cycle;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "where_said")
    private String whereSaid;

    @Column(name = "stated_by")
    private String statedBy;

    @Column(name = "stated_by_name")
    private String statedByName;

    @Column(name = "stated_at")
    private Instant statedAt;

    @Column(name = "intent_id")
    private String intent;

    /** For JPA. */
    protected Consent() {}

    Consent(Incident incident, Agreement agreement, Actor statedBy, Intent intent, Instant now) {
        this.incident = incident.id();
        this.cycle = incident.cycle();
        this.agreedBy = agreement.agreedBy();
        this.whereSaid = agreement.whereSaid();
        this.statedBy = statedBy.reference();
        this.statedByName = statedBy.name();
        this.statedAt = now;
        this.intent = intent.id().toString();
    }

    long id() {
        return id;
    }
}
