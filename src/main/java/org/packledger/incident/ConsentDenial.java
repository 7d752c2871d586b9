package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;

/** An approver says that what staff state was never agreed to. */
@Entity
@Table(name = "consent_denial")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class ConsentDenial {

    @Id
    @Column(name = "consent_id")
    private Long consent;

    private String note;

    @Column(name = "denied_by")
    private String deniedBy;

    @Column(name = "denied_by_name")
    private String deniedByName;

    @Column(name = "denied_at")
    private Instant deniedAt;

    @Column(name = "intent_id")
    private String intent;

    /** For JPA. */
    protected ConsentDenial() {}

    ConsentDenial(Consent consent, String note, Actor by, Intent intent, Instant now) {
        this.consent = consent.id();
        this.note = note;
        this.deniedBy = by.reference();
        this.deniedByName = by.name();
        this.deniedAt = now;
        this.intent = intent.id().toString();
    }
}
