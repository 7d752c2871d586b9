package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;
import org.packledger.simulation.Simulation;

/** The rules of the ledger over rows in memory, against the model. What the database adds is tried by SimulationIT. */
class LedgerTest {

    @Test
    void randomHistoriesAreAnsweredAndKeptAsTheModelPredicts() {
        Set<String> seen = new HashSet<>();
        for (long seed = 1; seed <= 60; seed++) {
            Simulation simulation = Simulation.withFaults(1, new MemoryLedger());
            assertThat(simulation.findings(seed, 60)).isEqualTo(List.of());
            seen.addAll(simulation.seen());
        }
        assertThat(seen)
                .contains(Arrays.stream(EntryKind.values()).map(Enum::name).toArray(String[]::new));
    }

    // --- what histories seldom or never do

    @Test
    void aParkedBookHoldsAndSettlesNothing() {
        FilledBook book = new FilledBook(3, 1000);
        book.post(book::hold);
        book.ledger().rows().park(book.id());
        assertThatThrownBy(() -> book.post(book::settle)).isInstanceOf(BookParked.class);
        assertThatThrownBy(() -> book.post(ledger -> book.hold(ledger, 2))).isInstanceOf(BookParked.class);
        assertThatThrownBy(() -> book.post(ledger -> book.settle(ledger, 2))).isInstanceOf(BookParked.class);
        book.post(book::release);
        assertThat(book.available()).isEqualTo(3);
    }

    @Test
    void aLedgerThatIsClosedPostsNothing() {
        FilledBook book = new FilledBook(3, 1000);
        book.ledger().refuse("no trigger protects posting");
        assertThatThrownBy(() -> book.post(book::settle)).isInstanceOf(PostingClosed.class);
        assertThatThrownBy(() -> book.ledger().bean(Clerk.class).postEach(List.of(book.errand(1))))
                .isInstanceOf(PostingClosed.class);
    }

    @Test
    void aUnitThatIsReleasedAfterTheLastDayExpiresAtOnce() {
        FilledBook book = new FilledBook(2, 1000);
        book.post(book::hold);
        book.ledger().at(FilledBook.AFTER_THE_LAST_DAY);
        book.post(book::release);
        assertThat(book.kinds())
                .containsExactly(
                        EntryKind.INVOICE_ISSUED,
                        EntryKind.PACK_GRANTED,
                        EntryKind.INCIDENT_HELD,
                        EntryKind.LOT_EXPIRED,
                        EntryKind.HOLD_RELEASED,
                        EntryKind.LOT_EXPIRED);
        assertThat(book.cells()).isEqualTo("EE");
        assertThat(book.sum(Account.REVENUE_BREAKAGE)).isEqualTo(-1000);
    }

    @Test
    void aUnitThatIsReleasedWhileItsPaymentIsChargedBackIsTakenBack() {
        FilledBook book = new FilledBook(2, 1000);
        EntryId paid = book.post(ledger -> ledger.receivePayment(
                        book.anew(), FilledBook.INVOICE, Account.BANK, cad(1000), Optional.empty()))
                .entry();
        book.post(book::hold);
        book.post(ledger -> ledger.chargeBack(book.anew(), paid));
        assertThat(book.cells()).isEqualTo("HR");
        book.post(book::release);
        assertThat(book.cells()).isEqualTo("RR");
        assertThat(book.sum(Account.RECEIVABLE)).isZero();
        assertThat(book.sum(Account.DEFERRED_REVENUE)).isZero();
    }

    @Test
    void manySettlementsAreOneInstructionEach() {
        FilledBook book = new FilledBook(3, 1000);
        List<Posted> posted = book.post(
                ledger -> ledger.settleAll(List.of(book.settlement(1), book.settlement(2), book.settlement(3))));
        assertThat(posted).extracting(one -> one.unit().orElseThrow().slot()).containsExactly(1, 2, 3);
        assertThat(posted).extracting(Posted::availableAfter).containsExactly(2, 1, 0);
        assertThat(book.cells()).isEqualTo("UUU");
        List<Posted> nothing = book.post(ledger -> ledger.settleAll(List.of()));
        assertThat(nothing).isEmpty();
    }

    @Test
    void ofManySettlementsOneRefusalRefusesAll() {
        FilledBook book = new FilledBook(1, 1000);
        assertThatThrownBy(() -> book.post(ledger -> ledger.settleAll(List.of(book.settlement(1), book.settlement(2)))))
                .isInstanceOf(NoUnitsLeft.class);
        assertThat(book.cells()).isEqualTo("A");
        Settlement twice = book.settlement(1);
        assertThatThrownBy(() -> book.post(ledger -> ledger.settleAll(List.of(twice, twice))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moneyIsPositiveAndComesIntoOrOutOfBankOrCards() {
        FilledBook book = new FilledBook(1, 1000);
        for (Money none : List.of(cad(0), cad(-1))) {
            assertThatThrownBy(() -> book.post(ledger -> ledger.receivePayment(
                            book.anew(), FilledBook.INVOICE, Account.BANK, none, Optional.empty())))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() ->
                            book.post(ledger -> ledger.repayCredit(book.anew(), "R1", "REPAID", Account.BANK, none)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> book.post(ledger -> ledger.refund(
                        book.anew(), FilledBook.INVOICE, "C1", "NOT_NEEDED", Account.REVENUE_INCIDENTS, cad(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntryOfAnotherBookIsNotThere() {
        FilledBook book = new FilledBook(1, 1000);
        book.post(book::settle);
        EntryId debit = new EntryId(book.id(), 4);
        Instruction elsewhere = new Instruction(
                Intent.fresh(), Fingerprint.of("test"), FilledBook.AGENT, book.id() + 1, FilledBook.DAY);
        assertThatThrownBy(() -> book.post(ledger -> ledger.reverse(elsewhere, debit, "APPEAL_UPHELD")))
                .isInstanceOf(NotFound.class);
        assertThat(book.cells()).isEqualTo("U");
    }

    @Test
    void theWholeCreditCanBeRepaidAndNotACentMore() {
        FilledBook book = new FilledBook(1, 1000);
        book.post(ledger ->
                ledger.receivePayment(book.anew(), FilledBook.INVOICE, Account.BANK, cad(1500), Optional.empty()));
        assertThatThrownBy(() -> book.post(ledger ->
                        ledger.repayCredit(book.anew().proposedBy("staff-8"), "R1", "REPAID", Account.BANK, cad(501))))
                .isInstanceOf(NotEnoughCredit.class);
        book.post(ledger ->
                ledger.repayCredit(book.anew().proposedBy("staff-8"), "R1", "REPAID", Account.BANK, cad(500)));
        assertThat(book.sum(Account.CUSTOMER_CREDIT)).isZero();
        assertThat(book.sum(Account.BANK)).isEqualTo(1000);
    }

    private static Money cad(long minor) {
        return Money.of(minor, "CAD");
    }
}
