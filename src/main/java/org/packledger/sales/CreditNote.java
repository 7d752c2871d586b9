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
import org.packledger.kernel.Money;
import org.packledger.ledger.EntryId;
import org.packledger.platform.NumberSeries;

/** Takes an invoice back, or the unused rest of it: written once, never changed. */
@Entity
@Table(name = "credit_note")
@SuppressWarnings("UnusedVariable") // read by pages
class CreditNote {

    /** Why: the order was cancelled before it was paid. */
    static final String ORDER_CANCELLED = "ORDER_CANCELLED";

    private static final String SERIES = "CREDIT_NOTE";

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

    /** For a whole invoice, or for a part of it. */
    CreditNote(
            String number,
            Invoice invoice,
            Money gross,
            LocalDate issuedOn,
            String reason,
            Actor by,
            Request request,
            EntryId entry) {
        this.number = number;
        this.invoice = invoice.id();
        this.issuedOn = issuedOn;
        this.reason = reason;
        this.grossMinor = gross.minor();
        this.issuedBy = by.reference();
        this.issuedByName = by.name();
        this.intent = request.intent().id().toString();
        this.fingerprint = request.fingerprint().bytes();
        this.book = entry.book();
        this.entry = entry.number();
    }

    /** The next number. */
    static String number(NumberSeries numbers) {
        return "CN-%06d".formatted(numbers.next(SERIES));
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
