package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;

/** What is owed, paid, given up and put right: the rows of docs/ledger.md that begin with an invoice. */
@ApplicationScoped
class InvoiceRecipes {

    @Inject
    private Journal journal;

    @Inject
    private LotRecipes lots;

    /** INVOICE_ISSUED. */
    void issue(OpenBook book, NewInvoice invoice) {
        Draft draft = Draft.of(EntryKind.INVOICE_ISSUED)
                .on(invoice.number())
                .leg(PostingLine.money(Account.RECEIVABLE, invoice.gross()));
        Draft taxes = Draft.of(EntryKind.INVOICE_ISSUED);
        for (NewLot line : invoice.lots()) {
            Lot lot = book.lots().put(Lot.announced(book.id(), line, invoice.number()));
            draft.telling(lot)
                    .leg(PostingLine.money(
                            Account.DEFERRED_REVENUE, line.basis().negated(), lot.id(), null));
            new TreeMap<>(line.taxes())
                    .forEach((code, tax) -> taxes.legUnlessZero(PostingLine.tax(code, tax.negated(), lot.id())));
        }
        book.append(draft.legsOf(taxes));
    }

    /** PAYMENT_RECEIVED: what is more than owed stands to the customer's credit. */
    void pay(OpenBook book, String invoice, Account into, Money amount, Optional<Money> seen) {
        lots.soldOn(book, invoice);
        seen.ifPresent(was -> mustBeOwed(book, invoice, was));
        long owed = Math.max(0, Math.min(amount.minor(), book.past().owed(invoice)));
        book.append(Draft.of(EntryKind.PAYMENT_RECEIVED)
                .on(invoice)
                .leg(PostingLine.money(into, amount))
                .legUnlessZero(PostingLine.money(Account.RECEIVABLE, new Money(-owed, amount.currency())))
                .legUnlessZero(PostingLine.money(
                        Account.CUSTOMER_CREDIT, new Money(owed - amount.minor(), amount.currency()))));
    }

    /** CREDIT_APPLIED: as much of the credit as is owed. */
    void applyCredit(OpenBook book, String invoice) {
        Currency currency = lots.soldOn(book, invoice).get(0).currency();
        Money amount = new Money(Math.min(book.past().credit(), book.past().owed(invoice)), currency);
        if (!amount.isPositive()) {
            throw new NothingToDo("no credit stands, or nothing is owed");
        }
        book.append(Draft.of(EntryKind.CREDIT_APPLIED)
                .on(invoice)
                .leg(PostingLine.money(Account.CUSTOMER_CREDIT, amount))
                .leg(PostingLine.money(Account.RECEIVABLE, amount.negated())));
    }

    /** CREDIT_REPAID. */
    void repayCredit(OpenBook book, String reference, String reason, Account from, Money amount) {
        Money credit = new Money(book.past().credit(), amount.currency());
        if (amount.compareTo(credit) > 0) {
            throw new NotEnoughCredit(amount, credit);
        }
        book.append(Draft.of(EntryKind.CREDIT_REPAID)
                .on(reference)
                .because(reason)
                .leg(PostingLine.money(Account.CUSTOMER_CREDIT, amount))
                .leg(PostingLine.money(from, amount.negated())));
    }

    /** REVERSAL of an invoice on which nothing was paid and nothing granted. */
    void reverse(OpenBook book, Recorded invoice, List<PostingLine> lines, String reason) {
        if (journal.hasOn(book.id(), invoice.document(), EntryKind.PAYMENT_RECEIVED)
                || journal.hasOn(book.id(), invoice.document(), EntryKind.CREDIT_APPLIED)) {
            throw new NotReversible(invoice.id(), "money came for it");
        }
        refuseGranted(book, invoice);
        if (journal.hasOn(book.id(), invoice.document(), EntryKind.TAX_CORRECTED)) {
            throw new NotReversible(invoice.id(), "its tax was corrected, credit it instead");
        }
        book.append(Reversals.of(invoice, lines, reason));
    }

    /** INVOICE_CREDITED: what was paid stands to the customer's credit. */
    void credit(OpenBook book, Recorded invoice, String reason) {
        refuseGranted(book, invoice);
        Draft draft = Draft.of(EntryKind.INVOICE_CREDITED)
                .on(invoice.document())
                .because(reason)
                .reversing(invoice.id().number());
        List<Lot> announced = book.lots().ofDocument(invoice.document());
        Currency currency = announced.get(0).currency();
        long gross = 0;
        for (Lot lot : announced) {
            draft.legUnlessZero(PostingLine.money(Account.DEFERRED_REVENUE, lot.basisMoney(), lot.id(), null));
            gross += lot.basisMoney().minor();
            for (Map.Entry<String, Long> tax : journal.taxOf(lot.id()).entrySet()) {
                draft.legUnlessZero(PostingLine.tax(tax.getKey(), new Money(tax.getValue(), currency), lot.id()));
                gross += tax.getValue();
            }
        }
        long owed = Math.max(0, Math.min(gross, book.past().owed(invoice.document())));
        book.append(draft.leg(PostingLine.money(Account.RECEIVABLE, new Money(-owed, currency)))
                .legUnlessZero(PostingLine.money(Account.CUSTOMER_CREDIT, new Money(owed - gross, currency))));
    }

    /** PAYMENT_CHARGED_BACK, then UNITS_TAKEN_BACK: the rest stays owed. */
    void chargeBack(OpenBook book, Recorded payment, List<PostingLine> lines) {
        String invoice = payment.document();
        if (book.lots().ofDocument(invoice).stream()
                .anyMatch(lot -> journal.hasLotIn(lot.id(), EntryKind.PACK_REFUNDED))) {
            throw new NotRefundable(invoice, "its money was refunded before");
        }
        PostingLine bank = lines.get(0);
        Currency currency = Currency.getInstance(bank.commodity());
        long credit = Math.max(
                0, Math.min(becameCredit(book, invoice, lines), book.past().credit()));
        book.append(Draft.of(EntryKind.PAYMENT_CHARGED_BACK)
                .on(invoice)
                .reversing(payment.id().number())
                .legUnlessZero(PostingLine.money(Account.RECEIVABLE, new Money(bank.amount() - credit, currency)))
                .legUnlessZero(PostingLine.money(Account.CUSTOMER_CREDIT, new Money(credit, currency)))
                .leg(bank.opposite()));
        lots.takeBack(book, invoice);
    }

    /** How much of a payment became credit: what was too much, or all of it once the invoice was credited. */
    private long becameCredit(OpenBook book, String invoice, List<PostingLine> payment) {
        if (journal.hasOn(book.id(), invoice, EntryKind.INVOICE_CREDITED)) {
            return payment.get(0).amount();
        }
        return -payment.stream()
                .filter(line -> line.account() == Account.CUSTOMER_CREDIT)
                .mapToLong(PostingLine::amount)
                .sum();
    }

    /** UNITS_TAKEN_BACK when free units are left, then DEBT_WRITTEN_OFF of what is still owed. */
    void writeOff(OpenBook book, String invoice, Money expected, String reason) {
        List<Lot> sold = lots.soldOn(book, invoice);
        if (book.past().owed(invoice) <= 0) {
            throw new NothingToDo("nothing is owed");
        }
        if (sold.stream().noneMatch(Lot::isGranted)) {
            throw new NotGranted(invoice);
        }
        mustBeOwed(book, invoice, expected);
        lots.takeBack(book, invoice);
        long owed = book.past().owed(invoice);
        if (owed > 0) {
            writeOff(book, invoice, reason, sold, owed);
        }
    }

    private static void mustBeOwed(OpenBook book, String invoice, Money seen) {
        Money owed = new Money(book.past().owed(invoice), seen.currency());
        if (!owed.equals(seen)) {
            throw new AmountChanged(seen, owed);
        }
    }

    private void writeOff(OpenBook book, String invoice, String reason, List<Lot> sold, long owed) {
        Currency currency = sold.get(0).currency();
        SortedMap<String, Long> taxes = new TreeMap<>();
        sold.forEach(lot -> journal.taxOf(lot.id()).forEach((code, tax) -> taxes.merge(code, tax, Math::addExact)));
        long gross = sold.stream().mapToLong(lot -> lot.basisMoney().minor()).sum()
                + taxes.values().stream().mapToLong(tax -> tax).sum();
        SortedMap<String, Long> parts = new TreeMap<>();
        taxes.forEach((code, tax) -> parts.put(code, part(owed, tax, gross)));
        long net = owed - parts.values().stream().mapToLong(part -> part).sum();
        Draft draft = Draft.of(EntryKind.DEBT_WRITTEN_OFF)
                .on(invoice)
                .because(reason)
                .legUnlessZero(PostingLine.money(Account.BAD_DEBTS, new Money(net, currency)));
        parts.forEach((code, part) -> draft.legUnlessZero(PostingLine.tax(code, new Money(part, currency), null)));
        book.append(draft.leg(PostingLine.money(Account.RECEIVABLE, new Money(-owed, currency))));
    }

    /** TAX_CORRECTED: what each code should have been, for each lot. */
    void correctTax(OpenBook book, String invoice, Map<Long, Map<String, Money>> wanted, String reason) {
        Currency currency = lots.soldOn(book, invoice).get(0).currency();
        Draft draft = Draft.of(EntryKind.TAX_CORRECTED).on(invoice).because(reason);
        long more = 0;
        for (Map.Entry<Long, Map<String, Money>> one : new TreeMap<>(wanted).entrySet()) {
            Lot lot = book.lots().get(one.getKey());
            refuseUncorrectable(book, invoice, lot);
            SortedMap<String, Long> change = new TreeMap<>();
            journal.taxOf(lot.id()).forEach((code, was) -> change.merge(code, -was, Math::addExact));
            one.getValue().forEach((code, tax) -> change.merge(code, tax.minor(), Math::addExact));
            change.forEach(
                    (code, by) -> draft.legUnlessZero(PostingLine.tax(code, new Money(-by, lot.currency()), lot.id())));
            more += change.values().stream().mapToLong(by -> by).sum();
        }
        if (draft.isEmpty()) {
            throw new NothingToDo("the taxes are these already");
        }
        long owed = more > 0 ? more : Math.max(more, Math.min(0, -book.past().owed(invoice)));
        book.append(draft.legUnlessZero(PostingLine.money(Account.RECEIVABLE, new Money(owed, currency)))
                .legUnlessZero(PostingLine.money(Account.CUSTOMER_CREDIT, new Money(more - owed, currency))));
    }

    private void refuseUncorrectable(OpenBook book, String invoice, Lot lot) {
        if (!lot.document().equals(invoice)) {
            throw new NotFound("lot");
        }
        if (lot.cells().count(Cells.REFUNDED) > 0) {
            throw new NotCorrectable(invoice, "units of it were given or taken back");
        }
        if (lots.isTakenBack(book.id(), invoice)) {
            throw new NotCorrectable(invoice, "it was taken back");
        }
    }

    private static void refuseGranted(OpenBook book, Recorded invoice) {
        if (book.lots().ofDocument(invoice.document()).stream().anyMatch(Lot::isGranted)) {
            throw new NotReversible(invoice.id(), "its units are granted");
        }
    }

    /** round(owed * tax / gross), half up. */
    private static long part(long owed, long tax, long gross) {
        BigInteger twice = BigInteger.TWO.multiply(BigInteger.valueOf(owed)).multiply(BigInteger.valueOf(tax));
        BigInteger of = BigInteger.valueOf(gross);
        return twice.add(of).divide(BigInteger.TWO.multiply(of)).longValueExact();
    }
}
