package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;

/** Money that goes back, and the days that entries count for, where histories seldom come by. */
class MoneyBackTest {

    private final FilledBook book = new FilledBook(2, 1000);

    @Test
    void aUnitThatIsReleasedAfterTheDebtWasPaidAgainStays() {
        EntryId paid = pay(FilledBook.INVOICE, 1000);
        book.post(book::hold);
        book.post(ledger -> ledger.chargeBack(book.anew(), paid));
        assertThat(book.sum(Account.RECEIVABLE)).isEqualTo(500);
        pay(FilledBook.INVOICE, 500);
        book.post(book::release);
        assertThat(book.cells()).isEqualTo("AR");
        assertThat(book.sum(Account.DEFERRED_REVENUE)).isEqualTo(-500);
    }

    @Test
    void moneyThatWasRefundedIsNotChargedBackOnceMore() {
        EntryId paid = pay(FilledBook.INVOICE, 1000);
        refund(book, 1000);
        assertThat(book.cells()).isEqualTo("RR");
        assertThatThrownBy(() -> book.post(ledger -> ledger.chargeBack(book.anew(), paid)))
                .isInstanceOf(NotRefundable.class);
        assertThat(book.sum(Account.BANK)).isZero();
    }

    @Test
    void whatCostNothingGoesBackForNothing() {
        FilledBook free = new FilledBook(2, 0);
        refund(free, 0);
        assertThat(free.cells()).isEqualTo("RR");
        assertThat(free.sum(Account.BANK)).isZero();
        assertThatThrownBy(() -> refund(free, 0)).isInstanceOf(NotRefundable.class);
    }

    @Test
    void aPaymentOfACreditedInvoiceIsChargedBackFromTheCredit() {
        NewLot more = new NewLot(LotKind.SUPPLEMENTAL, "more", 1, Money.of(700, "CAD"), Map.of(), Optional.empty());
        EntryId issued = book.post(ledger -> ledger.issueInvoice(book.anew(), new NewInvoice("INV-2", List.of(more))))
                .entry();
        EntryId paid = pay("INV-2", 400);
        book.post(ledger -> ledger.creditInvoice(book.anew(), issued, "NOT_WANTED"));
        assertThat(book.sum(Account.CUSTOMER_CREDIT)).isEqualTo(-400);
        book.post(ledger -> ledger.chargeBack(book.anew(), paid));
        assertThat(book.sum(Account.CUSTOMER_CREDIT)).isZero();
        assertThat(book.sum(Account.RECEIVABLE)).isEqualTo(1000);
        assertThat(book.sum(Account.BANK)).isZero();
    }

    @Test
    void aPaymentOfAnotherBookIsNotThere() {
        EntryId paid = pay(FilledBook.INVOICE, 1000);
        Instruction elsewhere = new Instruction(
                Intent.fresh(), Fingerprint.of("test"), FilledBook.AGENT, book.id() + 1, FilledBook.DAY);
        assertThatThrownBy(() -> book.post(ledger -> ledger.chargeBack(elsewhere, paid)))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("entry");
    }

    @Test
    void aReleasedUnitExpiresTheDayAfterTheLastOneAndNotBeforeItWasReleased() {
        book.post(book::hold);
        book.post(ledger -> book.hold(ledger, 2));
        book.ledger().at(FilledBook.AFTER_THE_LAST_DAY);
        book.post(book::release);
        LocalDate later = LocalDate.of(2026, 2, 27);
        book.post(ledger -> ledger.release(book.anew(later), new Matter(2, 1)));
        assertThat(book.entriesOf(EntryKind.LOT_EXPIRED))
                .extracting(JournalEntry::effectiveOn)
                .containsExactly(LocalDate.of(2026, 2, 16), later);
    }

    @Test
    void aDayThatIsClosedIsNotPostedTo() {
        book.ledger().close(book.id(), LocalDate.of(2026, 1, 31));
        book.post(book::settle);
        JournalEntry settled = book.entriesOf(EntryKind.INCIDENT_SETTLED).get(0);
        assertThat(settled.effectiveOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(settled.originalOn()).isEqualTo(FilledBook.DAY);
        book.post(ledger -> ledger.settle(book.anew(LocalDate.of(2026, 2, 1)), new Matter(2, 1), FilledBook.CHARGE));
        assertThat(book.entriesOf(EntryKind.INCIDENT_SETTLED).get(1).originalOn())
                .isNull();
    }

    private EntryId pay(String invoice, long minor) {
        return book.post(ledger -> ledger.receivePayment(
                        book.anew(), invoice, Account.BANK, Money.of(minor, "CAD"), Optional.empty()))
                .entry();
    }

    private static void refund(FilledBook of, long minor) {
        of.post(ledger -> ledger.refund(
                of.anew().proposedBy("staff-8"),
                FilledBook.INVOICE,
                "CN-1",
                "NOT_NEEDED",
                Account.BANK,
                Money.of(minor, "CAD")));
    }
}
