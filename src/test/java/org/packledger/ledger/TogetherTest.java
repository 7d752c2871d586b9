package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Money;

/** What instructions that are carried out in one go see of each other, before anything is written. */
class TogetherTest {

    private final FilledBook book = new FilledBook(2, 1000);
    private final Clerk clerk = book.ledger().bean(Clerk.class);
    private final InvoiceRecipes invoices = book.ledger().bean(InvoiceRecipes.class);
    private final IncidentRecipes incidents = book.ledger().bean(IncidentRecipes.class);
    private final LotRecipes lots = book.ledger().bean(LotRecipes.class);

    @Test
    void aUnitThatWasHeldJustNowIsTheOneThatIsUsed() {
        Matter matter = new Matter(1, 1);
        List<Posted> posted = clerk.postAll(List.of(
                book.errand(open -> incidents.hold(open, matter, FilledBook.CHARGE)),
                book.errand(open -> incidents.settle(open, matter, FilledBook.CHARGE))));
        assertThat(posted).extracting(one -> one.unit().orElseThrow().slot()).containsExactly(1, 1);
        assertThat(book.cells()).isEqualTo("UA");
        assertThat(book.kinds()).endsWith(EntryKind.INCIDENT_HELD, EntryKind.INCIDENT_SETTLED);
    }

    @Test
    void unitsThatWereGivenJustNowCanBeUsed() {
        book.post(book::settle);
        book.post(ledger -> book.settle(ledger, 2));
        List<Posted> posted = clerk.postAll(List.of(book.errandOfTwo(open -> give(open, 1)), book.errand(3)));
        assertThat(posted.get(1).unit().orElseThrow().lot()).isEqualTo(2);
        assertThat(posted.get(1).availableBefore()).isEqualTo(1);
        assertThat(posted.get(1).availableAfter()).isZero();
    }

    @Test
    void creditThatCameJustNowCanBeRepaidAndNoMore() {
        Errand tooMuch =
                book.errand(open -> invoices.pay(open, FilledBook.INVOICE, Account.BANK, cad(1500), Optional.empty()));
        assertThatThrownBy(() -> clerk.postAll(List.of(tooMuch, book.errandOfTwo(open -> repay(open, 501)))))
                .isInstanceOf(NotEnoughCredit.class);
        clerk.postAll(List.of(tooMuch, book.errandOfTwo(open -> repay(open, 500))));
        assertThat(book.sum(Account.CUSTOMER_CREDIT)).isZero();
        assertThat(book.sum(Account.BANK)).isEqualTo(1000);
    }

    @Test
    void whatIsOwedForOneInvoiceIsNotOwedForAnother() {
        NewLot more = new NewLot(LotKind.SUPPLEMENTAL, "more", 1, Money.of(700, "CAD"), Map.of(), Optional.empty());
        clerk.postAll(List.of(
                book.errand(open -> invoices.issue(open, new NewInvoice("INV-2", List.of(more)))),
                book.errand(open ->
                        invoices.pay(open, FilledBook.INVOICE, Account.BANK, cad(1000), Optional.of(cad(1000))))));
        assertThat(book.sum(Account.RECEIVABLE)).isEqualTo(700);
    }

    @Test
    void whoIsRefusedDoesNotStopTheOthers() {
        Errand first = book.errand(1);
        List<Served> served = clerk.postEach(List.of(first, book.errand(2), book.errand(3)));
        assertThat(served.get(0).posted()).isPresent();
        assertThat(served.get(1).posted()).isPresent();
        assertThat(served.get(2).posted()).isEmpty();
        assertThat(served.get(2).refused())
                .hasValueSatisfying(why -> assertThat(why).isInstanceOf(NoUnitsLeft.class));
        Served again = clerk.postEach(List.of(first)).get(0);
        assertThat(again.posted()).hasValueSatisfying(posted -> {
            assertThat(posted.repeated()).isTrue();
            assertThat(posted.entry())
                    .isEqualTo(served.get(0).posted().orElseThrow().entry());
        });
        assertThat(book.cells()).isEqualTo("UU");
    }

    @Test
    void aBookThatSomebodyElseHasLockedIsLeftAlone() {
        book.ledger().rows().lockForOthers(book.id());
        assertThat(clerk.postEach(List.of(book.errand(1)))).containsExactly(Served.ALONE);
        assertThat(book.cells()).isEqualTo("AA");
    }

    @Test
    void twinsAreNotServedTogether() {
        Errand twin = book.errand(1);
        assertThatIllegalArgumentException().isThrownBy(() -> clerk.postEach(List.of(twin, twin)));
        assertThatIllegalArgumentException().isThrownBy(() -> clerk.postAll(List.of(twin, twin)));
    }

    @Test
    void whoIsRefusedHalfwaySpoilsTheWhole() {
        Errand halfway = book.errand(open -> {
            incidents.hold(open, new Matter(1, 1), FilledBook.CHARGE);
            throw new NothingToDo("planted");
        });
        assertThatThrownBy(() -> clerk.postEach(List.of(halfway)))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(NothingToDo.class);
        assertThat(book.cells()).isEqualTo("AA");
    }

    @Test
    void nothingToDoIsAnsweredWithTheBookAsItIs() {
        Posted posted = clerk.post(book.anew(), open -> {});
        assertThat(posted).isEqualTo(Posted.nothing(book.id(), 2));
        assertThat(posted.entry().number()).isZero();
    }

    private void give(OpenBook open, int units) {
        GivenLot gift = new GivenLot(LotKind.GOODWILL, "gift", units, Currency.getInstance("CAD"), Optional.empty());
        lots.give(open, EntryKind.GOODWILL_GRANTED, gift, "ADJ-1", "GOODWILL");
    }

    private void repay(OpenBook open, long minor) {
        invoices.repayCredit(open, "R1", "REPAID", Account.BANK, cad(minor));
    }

    private static Money cad(long minor) {
        return Money.of(minor, "CAD");
    }
}
