package org.packledger.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Currency;
import org.packledger.kernel.Money;
import org.packledger.ledger.EntryId;

/**
 * What a customer owes for an order. It is issued with the next number of its series, paid at once or bit by bit, or taken
 * back whole while nobody got its units; its unused rest may be refunded, its payment charged back, its debt given up.
 * After each posting its status and what was paid are read from the journal. Its lines, taxes, buyer and seller never
 * change: they are what was printed.
 */
@Entity
@Table(name = "invoice")
@SuppressWarnings("UnusedVariable") // what was printed is read by pages
class Invoice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "order_id")
    private long orderId;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String currency;

    @Column(name = "net_minor")
    private long netMinor;

    @Column(name = "tax_minor")
    private long taxMinor;

    @Column(name = "gross_minor")
    private long grossMinor;

    @Column(name = "paid_minor")
    private long paidMinor;

    private String buyer;
    private String seller;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    @Column(name = "book_id")
    private long book;

    @Column(name = "entry_number")
    private long entry;

    @Version
    private int version;

    /** For JPA. */
    protected Invoice() {}

    /** An invoice that the ledger has booked. */
    Invoice(String number, PackOrder order, Quote quote, Parties parties, LocalDate issuedOn, int days, EntryId entry) {
        this.number = number;
        this.organisation = order.organisation();
        this.orderId = order.id();
        this.issuedOn = issuedOn;
        this.dueOn = issuedOn.plusDays(days);
        this.currency = quote.net().currency().getCurrencyCode();
        this.netMinor = quote.net().minor();
        this.taxMinor = quote.tax().minor();
        this.grossMinor = quote.gross().minor();
        this.buyer = parties.buyer();
        this.seller = parties.seller();
        this.status = InvoiceStatus.OPEN;
        this.book = entry.book();
        this.entry = entry.number();
    }

    /** Its row says what the journal says. */
    void becomes(Standing standing) {
        paidMinor = Math.max(0, standing.paid());
        status = standing.status();
    }

    /**
     * Takes it back.
     *
     * @throws InvoiceNotOpen when it is paid or was taken back before
     * @throws PartlyPaid when something was paid
     */
    void cancel() {
        if (status == InvoiceStatus.PARTLY_PAID) {
            throw new PartlyPaid(number, Money.of(paidMinor, currency));
        }
        if (status != InvoiceStatus.OPEN) {
            throw new InvoiceNotOpen(number, status);
        }
        status = InvoiceStatus.CANCELLED;
    }

    /**
     * Refuses what needs an invoice for which money may come.
     *
     * @throws InvoiceNotOpen when nothing is to be paid
     */
    void mustBePayable() {
        if (!status.isPayable()) {
            throw new InvoiceNotOpen(number, status);
        }
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    /** The book that it is in. */
    long book() {
        return book;
    }

    InvoiceStatus status() {
        return status;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    Money gross() {
        return Money.of(grossMinor, currency);
    }

    /** Where the ledger booked it. */
    EntryId entry() {
        return new EntryId(book, entry);
    }
}
