package org.packledger.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.packledger.kernel.Money;

/**
 * The units of one purchase. A lot is announced when its invoice is issued, without units; its units are granted once
 * the invoice is paid; then each unit is held, used, released, expired or refunded, slot by slot, until none is left.
 * Changed only under the lock of its book.
 */
@Entity
@Table(name = "lot")
@NamedQuery(
        name = Lot.WITH_UNITS,
        query = "select lot from Lot lot where lot.book = :book and lot.available > 0 order by lot.id",
        hints = @QueryHint(name = "eclipselink.refresh", value = "true"))
@SuppressWarnings("UnusedVariable") // the counts beside the cells are read by pages and held against them by CHECK
class Lot {

    /** The lots of a book that have units to give, read afresh. */
    static final String WITH_UNITS = "Lot.withUnits";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "book_id", updatable = false)
    private long book;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LotKind kind;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private int size;

    @Column(name = "basis_minor", updatable = false)
    private long basisMinor;

    @Column(updatable = false)
    private String currency;

    @Column(updatable = false)
    private String document;

    @Column(name = "expires_after_months", updatable = false)
    private Integer expiresAfterMonths;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    private String cells = "";

    private int available;
    private int held;
    private int used;
    private int expired;
    private int refunded;

    /** For JPA. */
    protected Lot() {}

    private Lot(long book, NewLot lot, String document) {
        this.book = book;
        this.kind = lot.kind();
        this.title = lot.title();
        this.size = lot.units();
        this.basisMinor = lot.basis().minor();
        this.currency = lot.basis().currency().getCurrencyCode();
        this.document = document;
        this.expiresAfterMonths = lot.validityMonths().orElse(null);
    }

    /** A lot that an invoice announces. Its units come with {@link #grant}. */
    static Lot announced(long book, NewLot lot, String document) {
        return new Lot(book, lot, document);
    }

    long id() {
        return id;
    }

    long book() {
        return book;
    }

    LotKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    int size() {
        return size;
    }

    String document() {
        return document;
    }

    Cells cells() {
        return new Cells(cells);
    }

    LocalDate grantedOn() {
        return grantedOn;
    }

    Optional<LocalDate> expiresOn() {
        return Optional.ofNullable(expiresOn);
    }

    int available() {
        return available;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    boolean isGranted() {
        return !cells.isEmpty();
    }

    /** Whether a unit may be taken on that day: the day of the grant and the last day both count. */
    boolean isSpendable(LocalDate day) {
        return available > 0 && !day.isBefore(grantedOn) && !isOver(day);
    }

    /** Whether its last day lies before that day. */
    boolean isOver(LocalDate day) {
        return expiresOn != null && day.isAfter(expiresOn);
    }

    /** What that slot is worth. */
    Money worth(int slot) {
        return new Money(basis().ofSlot(slot), currency());
    }

    /** What all slots that are available are worth together. */
    Money worthAvailable() {
        return new Money(basis().ofSlots(cells().all(Cells.AVAILABLE)), currency());
    }

    void grant(LocalDate day) {
        if (isGranted()) {
            throw new IllegalStateException("lot %d is granted already".formatted(id));
        }
        grantedOn = day;
        expiresOn = expiresAfterMonths == null ? null : day.plusMonths(expiresAfterMonths);
        become(Cells.allAvailable(size));
    }

    /** One slot goes from one state to another. */
    void move(int slot, char from, char to) {
        become(cells().moved(slot, from, to));
    }

    /** Every available slot expires. */
    void expireAvailable() {
        become(cells().allMoved(Cells.AVAILABLE, Cells.EXPIRED));
    }

    private CostBasis basis() {
        return new CostBasis(basisMinor, size);
    }

    private void become(Cells card) {
        cells = card.letters();
        available = card.count(Cells.AVAILABLE);
        held = card.count(Cells.HELD);
        used = card.count(Cells.USED);
        expired = card.count(Cells.EXPIRED);
        refunded = card.count(Cells.REFUNDED);
    }
}
