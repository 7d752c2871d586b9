package org.packledger.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.ledger.EntryId;

/** The bank took a payment back: written once, never changed. */
@Entity
@Table(name = "charge_back")
@SuppressWarnings("UnusedVariable") // read by pages
class ChargeBack {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "payment_id")
    private long payment;

    private String explanation;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "intent_id")
    private String intent;

    private byte[] fingerprint;

    @Column(name = "book_id")
    private long book;

    @Column(name = "entry_number")
    private long entry;

    /** For JPA. */
    protected ChargeBack() {}

    ChargeBack(Payment payment, String explanation, Actor by, Request request, Instant at, EntryId entry) {
        this.payment = payment.id();
        this.explanation = explanation;
        this.recordedBy = by.reference();
        this.recordedByName = by.name();
        this.recordedAt = at;
        this.intent = request.intent().id().toString();
        this.fingerprint = request.fingerprint().bytes();
        this.book = entry.book();
        this.entry = entry.number();
    }

    boolean isOf(Fingerprint other) {
        return Arrays.equals(fingerprint, other.bytes());
    }

    EntryId entry() {
        return new EntryId(book, entry);
    }
}
