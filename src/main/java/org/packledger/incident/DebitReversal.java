package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.packledger.kernel.Actor;
import org.packledger.ledger.EntryId;

/** A debit that was taken back, by whom and why. */
@Entity
@Table(name = "debit_reversal")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class DebitReversal extends Decision {

    @Column(name = "book_id")
    private long book;

    @Column(name = "entry_number")
    private long entryNumber;

    private long reverses;

    /** For JPA. */
    protected DebitReversal() {}

    DebitReversal(Incident incident, EntryId reversal, EntryId debit, String explanation, Actor by, Instant now) {
        super(incident, explanation, by, now);
        this.book = reversal.book();
        this.entryNumber = reversal.number();
        this.reverses = debit.number();
    }
}
