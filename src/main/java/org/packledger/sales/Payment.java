package org.packledger.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.ledger.EntryId;

/** Money that came for an invoice: written once, never changed. */
@Entity
@Table(name = "payment")
@SuppressWarnings("UnusedVariable") // read by pages
class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "invoice_id")
    private long invoice;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String reference;

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
    protected Payment() {}

    Payment(Invoice invoice, MoneyReceived money, Actor by, Request request, Instant at, EntryId entry) {
        this.invoice = invoice.id();
        this.method = money.method();
        this.amountMinor = money.amount().minor();
        this.receivedOn = money.receivedOn();
        this.reference = money.reference();
        this.recordedBy = by.reference();
        this.recordedByName = by.name();
        this.recordedAt = at;
        this.intent = request.intent().id().toString();
        this.fingerprint = request.fingerprint().bytes();
        this.book = entry.book();
        this.entry = entry.number();
    }

    long id() {
        return id;
    }

    boolean isOf(Fingerprint other) {
        return Arrays.equals(fingerprint, other.bytes());
    }

    EntryId entry() {
        return new EntryId(book, entry);
    }
}
