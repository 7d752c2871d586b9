package org.packledger.ledger;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.packledger.kernel.Money;

/**
 * The units of one purchase. A lot is announced when its invoice is issued, without units; its units are granted once
 * the invoice is paid; then each unit is held, used, released, expired or refunded, slot by slot, until none is left.
 * Given lots are granted at once. Changed only under the lock of its book.
 */
final class Lot {

    private final long book;
    private final LotKind kind;
    private final String title;
    private final int size;
    private final long basisMinor;
    private final String currency;
    private final String document;
    private final Integer validityMonths;
    private Long id;
    private LocalDate grantedOn;
    private LocalDate expiresOn;
    private Cells cells;
    private int available;
    private String seen;
    private boolean changed;

    /** A lot as it is kept, or as it will be. */
    Lot(LotTerms terms, Long id, long book, String document, String cells) {
        this.id = id;
        this.book = book;
        this.kind = terms.kind();
        this.title = terms.title();
        this.size = terms.size();
        this.basisMinor = terms.basisMinor();
        this.currency = terms.currency();
        this.document = document;
        this.validityMonths = terms.validityMonths();
        this.grantedOn = terms.grantedOn();
        this.expiresOn = terms.expiresOn();
        this.cells = new Cells(cells);
        this.available = this.cells.count(Cells.AVAILABLE);
    }

    /** A lot that an invoice announces. Its units come with {@link #grant}. */
    static Lot announced(long book, NewLot lot, String document) {
        LotTerms terms = new LotTerms(
                0,
                lot.kind(),
                lot.title(),
                lot.units(),
                lot.basis().minor(),
                lot.basis().currency().getCurrencyCode(),
                lot.validityMonths().orElse(null),
                null,
                null);
        return new Lot(terms, null, book, document, "");
    }

    /** A lot that costs nothing, granted on that day. */
    static Lot given(long book, GivenLot lot, String document, LocalDate day) {
        LotTerms terms = new LotTerms(
                0,
                lot.kind(),
                lot.title(),
                lot.units(),
                0,
                lot.currency().getCurrencyCode(),
                null,
                day,
                lot.lastDay().orElse(null));
        return new Lot(
                terms, null, book, document, Cells.allAvailable(lot.units()).letters());
    }

    /** The id that the database gave to it. */
    void isNumbered(long number) {
        if (id != null) {
            throw new IllegalStateException("lot %d has its number".formatted(id));
        }
        id = number;
        seen = null;
    }

    Long id() {
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
        return cells;
    }

    /** Its terms, as an entry tells them. */
    LotTerms terms() {
        return new LotTerms(id, kind, title, size, basisMinor, currency, validityMonths, grantedOn, expiresOn);
    }

    /** Whether it differs from the row that it was read from. */
    boolean hasChanged() {
        return changed;
    }

    /** How long it can be used once it is granted; empty when that is not counted in months. */
    Optional<Integer> validityMonths() {
        return Optional.ofNullable(validityMonths);
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

    /** What a choice writes down of it. Kept while it stands: each choice of a go looks at every lot. */
    String seen() {
        if (seen == null) {
            seen = id + ":" + kind + ":" + (expiresOn == null ? "never" : expiresOn) + ":" + grantedOn + ":"
                    + available;
        }
        return seen;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    boolean isGranted() {
        return !cells.letters().isEmpty();
    }

    /** Whether a unit may be taken on that day: the day of the grant and the last day both count. */
    boolean isSpendable(LocalDate day) {
        return available > 0 && !day.isBefore(grantedOn) && !isOver(day);
    }

    /** Whether its last day lies before that day. */
    boolean isOver(LocalDate day) {
        return expiresOn != null && day.isAfter(expiresOn);
    }

    /** What it cost. */
    Money basisMoney() {
        return new Money(basisMinor, currency());
    }

    /** The part of an amount over the whole lot, such as its tax, that belongs to the slots that are available. */
    long partOfAvailable(long minor) {
        return new CostBasis(minor, size).ofSlots(cells.all(Cells.AVAILABLE));
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
        expiresOn = validityMonths == null ? null : day.plusMonths(validityMonths);
        become(Cells.allAvailable(size));
    }

    /** Can be used longer. */
    void extend(LocalDate lastDay) {
        if (expiresOn == null || !lastDay.isAfter(expiresOn)) {
            throw new IllegalStateException("lot %d ends on %s, not before %s".formatted(id, expiresOn, lastDay));
        }
        expiresOn = lastDay;
        seen = null;
        changed = true;
    }

    /** One slot goes from one state to another. */
    void move(int slot, char from, char to) {
        become(cells().moved(slot, from, to));
    }

    /** Every available slot expires. */
    void expireAvailable() {
        become(cells().allMoved(Cells.AVAILABLE, Cells.EXPIRED));
    }

    /** Every available slot is given or taken back. */
    void refundAvailable() {
        become(cells().allMoved(Cells.AVAILABLE, Cells.REFUNDED));
    }

    private CostBasis basis() {
        return new CostBasis(basisMinor, size);
    }

    private void become(Cells card) {
        cells = card;
        available = card.count(Cells.AVAILABLE);
        seen = null;
        changed = true;
    }
}
