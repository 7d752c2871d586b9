package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.packledger.kernel.Actor;
import org.packledger.ledger.EntryId;

/** A debit that was taken back, by whom and why. */
@Entity
@Table(name = "debit_reversal")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class DebitReversal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "incident_id")
    private long incident;

    @Column(name = "book_id")
    private long book;

    @Column(name = "entry_number")
    private long entryNumber;

    private long reverses;

    private String explanation;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** For JPA. */
    protected DebitReversal() {}

    DebitReversal(Incident incident, EntryId reversal, EntryId debit, String explanation, Actor by, Instant now) {
        this.incident = incident.id();
        this.book = reversal.book();
        this.entryNumber = reversal.number();
        this.reverses = debit.number();
        this.explanation = explanation;
        this.decidedBy = by.reference();
        this.decidedByName = by.name();
        this.decidedAt = now;
    }
}
