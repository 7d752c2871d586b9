package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;

/** A closing that was undone: by whom and why. */
@Entity
@Table(name = "closing_undone")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class ClosingUndone extends Decision {

    private int closing;

    @Column(name = "intent_id")
    private String intent;

    /** For JPA. */
    protected ClosingUndone() {}

    ClosingUndone(Incident incident, Verdict verdict, String explanation, Actor by, Intent intent, Instant now) {
        super(incident, explanation, by, now);
        this.closing = verdict.closing();
        this.intent = intent.id().toString();
    }
}
