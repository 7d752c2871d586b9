package org.packledger.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The head of one organisation's journal: which number comes next, the hash to chain to, and how many units are left.
 *
 * <p>Its row is the lock of the whole book: every posting takes it first. All it holds is a cache of the journal.
 */
@Entity
@Table(name = "book")
// Named: a find with a lock prepares its query anew each time, about a tenth of what a posting costs the portal.
@NamedQuery(
        name = Book.LOCKED,
        query = "select book from Book book where book.id = :id",
        lockMode = LockModeType.PESSIMISTIC_WRITE,
        hints = @QueryHint(name = "eclipselink.refresh", value = "true"))
class Book {

    /** The book with this id, locked and read afresh. */
    static final String LOCKED = "Book.locked";

    @Id
    private long id;

    @Column(name = "next_number")
    private long nextNumber;

    @Column(name = "head_hash")
    private byte[] headHash;

    @Column(name = "head_recorded_at")
    private Instant headRecordedAt;

    private int available;

    private int held;

    /** For JPA. */
    protected Book() {}

    long id() {
        return id;
    }

    long nextNumber() {
        return nextNumber;
    }

    Hash headHash() {
        return Hash.of(headHash);
    }

    int available() {
        return available;
    }

    int held() {
        return held;
    }

    /** The recording time for the next entry: now, or the newest entry's time when the clock went back. */
    Instant recordingTime(Instant now) {
        Instant wanted = now.truncatedTo(ChronoUnit.MICROS);
        return wanted.isBefore(headRecordedAt) ? headRecordedAt : wanted;
    }

    /** Takes note of units that came or went. */
    void moved(int availableBy, int heldBy) {
        available = Math.addExact(available, availableBy);
        held = Math.addExact(held, heldBy);
    }

    /** The book ends with this entry from now on. */
    void append(long number, Hash hash, Instant recordedAt) {
        if (number != nextNumber) {
            throw new IllegalStateException("book %d expects entry %d, not %d".formatted(id, nextNumber, number));
        }
        nextNumber = number + 1;
        headHash = hash.bytes();
        headRecordedAt = recordedAt;
    }
}
