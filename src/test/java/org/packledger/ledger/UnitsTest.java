package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Money;

/** What people see of a book before they decide: its units, the rest of an invoice, the debits of an incident. */
class UnitsTest {

    private final FilledBook book = new FilledBook(2, 1000);
    private final Units units = book.ledger().bean(Units.class);
    private final Matters matters = book.ledger().bean(Matters.class);
    private final Rests rests = book.ledger().bean(Rests.class);

    @Test
    void theNextUnitIsTheLowestFreeSlotOfTheLotThatIsUsedFirst() {
        NextUnit next = units.next(book.id()).orElseThrow();
        assertThat(next)
                .isEqualTo(new NextUnit(
                        1,
                        "pack",
                        LotKind.SUPPLEMENTAL,
                        1,
                        Optional.of(LocalDate.of(2026, 2, 15)),
                        Money.of(500, "CAD"),
                        false));
        book.post(book::hold);
        assertThat(units.next(book.id()).orElseThrow().slot()).isEqualTo(2);
        GivenLot gift = new GivenLot(LotKind.GOODWILL, "gift", 3, Currency.getInstance("CAD"), Optional.empty());
        book.post(ledger -> ledger.grantGoodwill(book.anew().proposedBy("staff-8"), gift, "ADJ-1", "GOODWILL"));
        assertThat(units.next(book.id()).orElseThrow().others()).isTrue();
        assertThat(units.spendable(book.id())).isEqualTo(4);
    }

    @Test
    void whatIsOverIsNotCountedAlsoBeforeItIsExpired() {
        book.ledger().at(FilledBook.AFTER_THE_LAST_DAY);
        assertThat(units.spendable(book.id())).isZero();
        assertThat(units.next(book.id())).isEmpty();
        assertThat(rests.of(book.id(), FilledBook.INVOICE).units()).isZero();
    }

    @Test
    void theRestOfAnInvoiceIsWhatIsFreeOfIt() {
        Rest all = rests.of(book.id(), FilledBook.INVOICE);
        assertThat(all.units()).isEqualTo(2);
        assertThat(all.gross()).isEqualTo(1000);
        book.post(book::hold);
        assertThat(rests.of(book.id(), FilledBook.INVOICE).gross()).isEqualTo(500);
        book.post(ledger -> book.hold(ledger, 2));
        assertThat(rests.of(book.id(), FilledBook.INVOICE).lots()).isEmpty();
        assertThat(rests.of(book.id(), "INV-2").lots()).isEmpty();
    }

    @Test
    void aDebitStandsAlsoWhenItWasTakenBack() {
        Matter matter = new Matter(1, 1);
        book.post(book::hold);
        assertThat(matters.isHeld(book.id(), matter)).isTrue();
        assertThat(matters.debitOf(book.id(), matter)).isEmpty();
        EntryId debit = book.post(book::settle).entry();
        assertThat(matters.isHeld(book.id(), matter)).isFalse();
        assertThat(matters.debitOf(book.id(), matter)).contains(new Debit(debit, false));
        book.post(ledger -> ledger.reverse(book.anew(), debit, "APPEAL_UPHELD"));
        EntryId second = book.post(ledger -> ledger.settle(book.anew(), new Matter(1, 2), FilledBook.CHARGE))
                .entry();
        assertThat(matters.debitOf(book.id(), matter)).contains(new Debit(debit, true));
        assertThat(matters.debitsOf(book.id(), 1)).containsExactly(new Debit(debit, true), new Debit(second, false));
        assertThat(matters.debitsOf(book.id(), 2)).isEmpty();
    }

    @Test
    void theAccountsOfUnitsAreThoseThatAreCalledSo() {
        assertThat(Arrays.stream(Account.values()).filter(account -> account.side() == Account.Side.UNITS))
                .containsExactlyElementsOf(Arrays.stream(Account.values())
                        .filter(account -> account.name().startsWith("UNITS_"))
                        .toList());
        assertThat(Account.RECEIVABLE.side()).isEqualTo(Account.Side.ASSET);
    }
}
