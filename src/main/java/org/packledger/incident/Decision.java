package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.packledger.kernel.Actor;

/** Something decided about what an incident costs: by whom, when, and what the customer reads about it. Never edited. */
@MappedSuperclass
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
abstract class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "incident_id")
    private long incident;

    private String explanation;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** For JPA. */
    protected Decision() {}

    Decision(Incident incident, String explanation, Actor by, Instant now) {
        this.incident = incident.id();
        this.explanation = explanation;
        this.decidedBy = by.reference();
        this.decidedByName = by.name();
        this.decidedAt = now;
    }

    boolean isDecidedBy(Actor actor) {
        return decidedBy.equals(actor.reference());
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
