package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;

/** How units come and go other than by incidents: granted, given, prolonged, refunded, taken back. */
@ApplicationScoped
class LotRecipes {

    @Inject
    private Journal journal;

    /** PACK_GRANTED for each lot. */
    void grant(OpenBook book, List<Long> lots) {
        lots.forEach(id -> {
            Lot lot = book.lots().get(id);
            refuseUngrantable(lot);
            lot.grant(book.day());
            book.append(granted(EntryKind.PACK_GRANTED, lot));
        });
    }

    /** BUNDLE_GRANTED or GOODWILL_GRANTED. */
    void give(OpenBook book, EntryKind kind, GivenLot given, String document, String reason) {
        Lot lot = book.lots().put(Lot.given(book.id(), given, document, book.day()));
        book.append(granted(kind, lot).because(reason));
    }

    /** LOT_EXTENDED by two people's decision. */
    void extend(OpenBook book, long id, LocalDate lastDay, String reason) {
        Lot lot = book.lots().get(id);
        if (!lot.isGranted()) {
            throw new NotExtendable(id, "its units are not granted");
        }
        LocalDate until = lot.expiresOn().orElseThrow(() -> new NotExtendable(id, "it never expires"));
        if (lot.isOver(book.today())) {
            throw new NotExtendable(id, "it is over, and its units have expired");
        }
        if (!lastDay.isAfter(until)) {
            throw new NotExtendable(id, "the new last day is not later than " + until);
        }
        prolong(book, lot, lastDay, reason);
    }

    /** LOT_EXTENDED. */
    void prolong(OpenBook book, Lot lot, LocalDate lastDay, String reason) {
        lot.extend(lastDay);
        book.append(Draft.of(EntryKind.LOT_EXTENDED)
                .because(reason)
                .telling(lot)
                .leg(PostingLine.units(Account.UNITS_AVAILABLE, lot.id(), null, 0)));
    }

    /**
     * PACK_REFUNDED: every free unit of an invoice goes back for its cents and its tax.
     *
     * @param expected what was proposed; it is refused when it would be another amount now
     */
    void refund(OpenBook book, String invoice, String creditNote, String reason, Account from, Money expected) {
        List<Lot> lots = soldOn(book, invoice);
        if (book.past().owed(invoice) > 0) {
            throw new NotRefundable(invoice, "money is owed for it");
        }
        Draft draft = Draft.of(EntryKind.PACK_REFUNDED).on(creditNote).because(reason);
        long sum = giveBack(draft, lots);
        if (sum < 0) {
            throw new NotRefundable(invoice, "no unit of it is free");
        }
        Money amount = new Money(sum, lots.get(0).currency());
        if (!amount.equals(expected)) {
            throw new AmountChanged(expected, amount);
        }
        book.append(draft.legUnlessZero(PostingLine.money(from, amount.negated())));
    }

    /**
     * The lots of an invoice, by their number.
     *
     * @throws NotFound when the book has no such invoice
     */
    List<Lot> soldOn(OpenBook book, String invoice) {
        List<Lot> sold = book.lots().ofDocument(invoice);
        if (sold.isEmpty() || !journal.hasOn(book.id(), invoice, EntryKind.INVOICE_ISSUED)) {
            throw new NotFound("invoice");
        }
        return sold;
    }

    /** Whether an invoice was cancelled or credited. */
    boolean isTakenBack(long book, String invoice) {
        return journal.hasOn(book, invoice, EntryKind.REVERSAL)
                || journal.hasOn(book, invoice, EntryKind.INVOICE_CREDITED);
    }

    /** UNITS_TAKEN_BACK: every free unit of an invoice goes, since its money went or never came. */
    void takeBack(OpenBook book, String invoice) {
        takeBack(book, invoice, book.lots().ofDocument(invoice));
    }

    /** The same for a unit that was free for a moment only. */
    void takeBackIfUnpaid(OpenBook book, Lot lot) {
        if (lot.available() > 0
                && journal.hasOn(book.id(), lot.document(), EntryKind.PAYMENT_CHARGED_BACK)
                && book.past().owed(lot.document()) > 0) {
            takeBack(book, lot.document(), List.of(lot));
        }
    }

    private void takeBack(OpenBook book, String invoice, List<Lot> lots) {
        Draft draft = Draft.of(EntryKind.UNITS_TAKEN_BACK).on(invoice);
        long sum = giveBack(draft, lots);
        if (sum >= 0) {
            Currency currency = lots.get(0).currency();
            long owed = Math.max(0, Math.min(sum, book.past().owed(invoice)));
            book.append(draft.legUnlessZero(PostingLine.money(Account.RECEIVABLE, new Money(-owed, currency)))
                    .legUnlessZero(PostingLine.money(Account.CUSTOMER_CREDIT, new Money(owed - sum, currency))));
        }
    }

    /** Adds the legs of all free units, and says what they are worth with tax; less than 0 when there is none. */
    private long giveBack(Draft draft, List<Lot> lots) {
        long sum = -1;
        for (Lot lot : lots) {
            int rest = lot.available();
            if (rest > 0) {
                sum = Math.max(0, sum);
                draft.leg(PostingLine.units(Account.UNITS_AVAILABLE, lot.id(), null, -rest))
                        .leg(PostingLine.units(Account.UNITS_REFUNDED, lot.id(), null, rest))
                        .legUnlessZero(
                                PostingLine.money(Account.DEFERRED_REVENUE, lot.worthAvailable(), lot.id(), null));
                sum += lot.worthAvailable().minor();
                for (Map.Entry<String, Long> tax : journal.taxOf(lot.id()).entrySet()) {
                    long part = lot.partOfAvailable(tax.getValue());
                    draft.legUnlessZero(PostingLine.tax(tax.getKey(), new Money(part, lot.currency()), lot.id()));
                    sum += part;
                }
                lot.refundAvailable();
            }
        }
        return sum;
    }

    private static Draft granted(EntryKind kind, Lot lot) {
        return Draft.of(kind)
                .on(lot.document())
                .telling(lot)
                .leg(PostingLine.units(Account.UNITS_AVAILABLE, lot.id(), null, lot.size()))
                .leg(PostingLine.units(Account.UNITS_ISSUED, lot.id(), null, -lot.size()));
    }

    private void refuseUngrantable(Lot lot) {
        if (lot.isGranted()) {
            throw new NotGrantable(lot.id(), "it was granted before");
        }
        if (isTakenBack(lot.book(), lot.document())) {
            throw new NotGrantable(lot.id(), "its invoice was taken back");
        }
    }
}
