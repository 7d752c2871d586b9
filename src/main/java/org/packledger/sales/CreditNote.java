package org.packledger.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.ledger.EntryId;

/** Takes a whole invoice back: written once, never changed. */
@Entity
@Table(name = "credit_note")
@SuppressWarnings("UnusedVariable") // read by pages
class CreditNote {

    /** Why: the order was cancelled before it was paid. */
    static final String ORDER_CANCELLED = "ORDER_CANCELLED";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Column(name = "invoice_id")
    private long invoice;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String reason;

    @Column(name = "gross_minor")
    private long grossMinor;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_by_name")
    private String issuedByName;

    @Column(name = "intent_id")
    private String intent;

    private byte[] fingerprint;

    @Column(name = "book_id")
    private long book;

    @Column(name = "entry_number")
    private long entry;

    /** For JPA. */
    protected CreditNote() {}

    CreditNote(String number, Invoice invoice, LocalDate issuedOn, Actor by, Request request, EntryId entry) {
        this.number = number;
        this.invoice = invoice.id();
        this.issuedOn = issuedOn;
        this.reason = ORDER_CANCELLED;
        this.grossMinor = invoice.gross().minor();
        this.issuedBy = by.reference();
        this.issuedByName = by.name();
        this.intent = request.intent().id().toString();
        this.fingerprint = request.fingerprint().bytes();
        this.book = entry.book();
        this.entry = entry.number();
    }

    String number() {
        return number;
    }

    boolean isOf(Fingerprint other) {
        return Arrays.equals(fingerprint, other.bytes());
    }

    EntryId entry() {
        return new EntryId(book, entry);
    }
}
