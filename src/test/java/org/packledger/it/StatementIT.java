package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.packledger.audit.AuditSql;
import org.packledger.audit.DeferredRevenues;
import org.packledger.audit.EntryPage;
import org.packledger.audit.JournalFilter;
import org.packledger.audit.JournalPages;
import org.packledger.audit.JournalRow;
import org.packledger.audit.RollForward;
import org.packledger.audit.TrialBalance;
import org.packledger.audit.TrialBalances;
import org.packledger.incident.Closed;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.kernel.Slice;
import org.packledger.ledger.EntryKind;
import org.packledger.statement.Balance;
import org.packledger.statement.Debit;
import org.packledger.statement.Movement;
import org.packledger.statement.Movement.Kind;
import org.packledger.statement.NextUse;
import org.packledger.statement.Pack;
import org.packledger.statement.Pack.State;
import org.packledger.statement.Statement;
import org.packledger.statement.Statement.Totals;
import org.packledger.statement.Statements;
import org.packledger.statement.Year;

/** What a customer and an accountant read, after what the desks wrote. */
@ArquillianTest
class StatementIT {

    private static final Actor ACCOUNTANT = TestCustomer.ACCOUNTANT;

    @Inject
    private TestCustomer customer;

    @Inject
    private TestCustomer stranger;

    @Inject
    private Statements statements;

    @Inject
    private JournalPages journal;

    @Inject
    private TrialBalances trialBalances;

    @Inject
    private DeferredRevenues deferredRevenues;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @AfterEach
    void theJournalHoldsTogether() throws SQLException {
        try (Connection connection = JdbcAsOwner.open()) {
            AuditSql.assertLedgerClean(connection);
        }
    }

    // --- statement

    @Test
    void aBillableIncidentCostsOneAndAFreeOneNothing() {
        customer.buys(10, Optional.empty(), 200);
        customer.closedFree(customer.opens("It crashes", 101), 100);
        customer.closedBillable(customer.opens("Why was this held?", 91), 90);

        Statement statement = statement(210, 0);
        assertThat(kinds(statement)).containsExactly(Kind.GRANTED, Kind.FREE, Kind.BILLABLE);
        assertThat(statement.movements().rows()).extracting(Movement::units).containsExactly(10, 0, -1);
        assertThat(statement.movements().rows()).extracting(Movement::balance).containsExactly(10, 10, 9);
        assertThat(statement.movements().rows().get(2).subject()).hasValue("Why was this held?");
        assertThat(statement.totals()).isEqualTo(new Totals(10, 1, 0, 0, 0, 1));
        assertThat(statement.opening().available()).isZero();
        assertThat(statement.closing().available()).isEqualTo(9);
        assertThat(statement.isProven()).isTrue();
        assertThat(statements.balance(customer.owner(), customer.id()))
                .isEqualTo(new Balance(9, 0, 0, Optional.empty(), 0));
    }

    @Test
    void aPeriodOpensWithWhatTheDaysBeforeItLeft() {
        customer.buys(10, Optional.empty(), 200);
        customer.closedBillable(customer.opens("First", 101), 100);
        customer.closedBillable(customer.opens("Second", 51), 50);

        Statement statement = statement(60, 40);
        assertThat(statement.opening().available()).isEqualTo(9);
        assertThat(kinds(statement)).containsExactly(Kind.BILLABLE);
        assertThat(statement.closing().available()).isEqualTo(8);
        assertThat(statement(40, 30).movements().rows()).isEmpty();
        assertThat(statement(100, 100).movements().total()).isEqualTo(1);
    }

    @Test
    void everyPageFollowsTheOneBeforeItToTheLast() {
        customer.buys(200, Optional.empty(), 200);
        for (int i = 0; i < 45; i++) {
            customer.closedFree(customer.opens("Question " + i, 11), 10);
            customer.closedBillable(customer.opens("Work " + i, 9), 8);
        }
        List<Movement> all = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            Slice<Movement> slice = statement(210, 0, page).movements();
            assertThat(slice.total()).isEqualTo(91);
            all.addAll(slice.rows());
        }
        assertThat(all).hasSize(91).extracting(Movement::entry).isSorted().doesNotHaveDuplicates();
        assertThat(all.get(90).balance()).isEqualTo(155);
        assertThat(statement(210, 0).totals()).isEqualTo(new Totals(200, 45, 0, 0, 0, 45));
    }

    @Test
    void aUnitHeldBeforeTheClosingIsSetAsideFirstAndUsedLater() {
        customer.buys(10, Optional.empty(), 200);
        long number = customer.opens("Tune it", 30);
        customer.agrees(number, 29);
        assertThat(statements.balance(customer.owner(), customer.id()).held()).isEqualTo(1);
        customer.closedBillable(number, 20);

        Statement statement = statement(210, 0);
        assertThat(kinds(statement)).containsExactly(Kind.GRANTED, Kind.HELD, Kind.BILLABLE);
        assertThat(statement.movements().rows()).extracting(Movement::balance).containsExactly(10, 9, 9);
        assertThat(statement.movements().rows().get(1).agreedBy()).hasValue("Olga");
        assertThat(statement.movements().rows().get(2).fromHold()).isTrue();
        assertThat(statement(25, 0).opening().held()).isEqualTo(1);
        assertThat(statement(25, 0).isProven()).isTrue();
    }

    @Test
    void aHeldUnitOfAFreeIncidentIsReleased() {
        customer.buys(10, Optional.empty(), 200);
        long number = customer.opens("Tune it", 30);
        customer.agrees(number, 29);
        customer.closedFree(number, 20);

        Statement statement = statement(210, 0);
        assertThat(kinds(statement)).containsExactly(Kind.GRANTED, Kind.HELD, Kind.RELEASED, Kind.FREE);
        assertThat(statement.movements().rows()).extracting(Movement::balance).containsExactly(10, 9, 10, 10);
    }

    @Test
    void aDebitTakenBackIsOneRowThatSaysWhy() {
        customer.buys(10, Optional.empty(), 200);
        long number = customer.opens("Slow", 31);
        customer.takenBack(number, customer.closedBillable(number, 30), 20);

        Statement statement = statement(210, 0);
        assertThat(kinds(statement)).containsExactly(Kind.GRANTED, Kind.BILLABLE, Kind.GIVEN_BACK);
        Movement givenBack = statement.movements().rows().get(2);
        assertThat(givenBack.units()).isEqualTo(1);
        assertThat(givenBack.balance()).isEqualTo(10);
        assertThat(givenBack.words()).hasValue("It was our fault after all");
        assertThat(statement.movements().rows().get(1).takenBack()).isTrue();
        assertThat(statement.movements().rows().get(1).objectUntil()).isEmpty();
        assertThat(statement.isProven()).isTrue();
        assertThat(statements.thisYear(customer.owner(), customer.id()).billable())
                .isZero();
    }

    @Test
    void aPackWhoseLastDayHasPassedGivesNothing() {
        String title = customer.buys(5, Optional.of(1), 200);
        assertThat(statements.balance(customer.owner(), customer.id()).spendable())
                .isZero();
        assertThat(statements.packs(customer.owner(), customer.id())).isEmpty();
        assertThat(statements.next(customer.owner(), customer.id())).isEmpty();
        Pack pack =
                statements.endedPacks(customer.owner(), customer.id(), 1).rows().get(0);
        assertThat(pack.title()).isEqualTo(title);
        assertThat(pack.expired()).isEqualTo(5);
        assertThat(pack.cells()).extracting(Pack.Cell::state).containsOnly(State.EXPIRED);
        customer.buys(1, Optional.empty(), 0);
        assertThat(kinds(statement(210, 0))).containsExactly(Kind.GRANTED, Kind.EXPIRED, Kind.GRANTED);
        assertThat(statement(210, 0).totals().expired()).isEqualTo(5);
    }

    @Test
    void anEmptyBookHasAnEmptyStatement() {
        Statement statement = statement(30, 0);
        assertThat(statement.movements().total()).isZero();
        assertThat(statement.isProven()).isTrue();
        assertThat(statements.runway(customer.owner(), customer.id()).forecast())
                .isEmpty();
        assertThat(statements.thisYear(customer.owner(), customer.id()))
                .isEqualTo(new Year(customer.daysAgo(0).getYear(), 0, 0));
    }

    // --- packs

    @Test
    void theCellsSayWhoseTheyAreAndWhichComesNext() {
        customer.buys(3, Optional.of(24), 100);
        customer.buys(10, Optional.empty(), 90);
        long used = customer.opens("Used", 81);
        Closed closed = customer.closedBillable(used, 80);
        long held = customer.opens("Held", 71);
        customer.agrees(held, 70);

        List<Pack> packs = statements.packs(customer.owner(), customer.id());
        assertThat(packs).extracting(Pack::size).containsExactly(3, 10);
        List<Pack.Cell> cells = packs.get(0).cells();
        assertThat(cells).extracting(Pack.Cell::state).containsExactly(State.USED, State.HELD, State.NEXT);
        assertThat(cells.get(0).incident()).hasValue(used);
        assertThat(cells.get(0).entry()).hasValue(closed.entry().orElseThrow().number());
        assertThat(cells.get(1).incident()).hasValue(held);
        assertThat(packs.get(1).cells()).extracting(Pack.Cell::state).containsOnly(State.AVAILABLE);
        NextUse next = statements.next(customer.owner(), customer.id()).orElseThrow();
        assertThat(next.why()).isEqualTo(NextUse.Why.EXPIRY);
        assertThat(next.unit().slot()).isEqualTo(3);
    }

    // --- why this debit

    @Test
    void aDebitExplainsItself() {
        customer.buys(10, Optional.empty(), 200);
        long number = customer.opens("Why was this held?", 11);
        Closed closed = customer.closedBillable(number, 10);

        Debit debit = debit(closed);
        assertThat(debit.isBillable()).isTrue();
        assertThat(debit.incident().number()).isEqualTo(number);
        assertThat(debit.balanceBefore()).isEqualTo(10);
        assertThat(debit.balanceAfter()).isEqualTo(9);
        Debit.Verdict verdict = debit.verdict().orElseThrow();
        assertThat(verdict.reason()).isEqualTo("INVESTIGATION");
        assertThat(verdict.note()).hasValue("the log of the day");
        assertThat(verdict.decidedBy()).isEqualTo("Cleo");
        assertThat(verdict.objectUntil()).isEqualTo(customer.daysAgo(10).plusDays(30));
        assertThat(debit.consent().orElseThrow().agreedBy()).isEqualTo("Olga");
        Debit.Unit unit = debit.unit().orElseThrow();
        assertThat(unit.slot()).isEqualTo(1);
        assertThat(unit.worth()).isEqualTo(Money.of(10_000, "CAD"));
        assertThat(unit.invoice()).isPresent();
        assertThat(unit.seen()).hasSize(1);
        assertThat(unit.seen().get(0).available()).isEqualTo(10);
        assertThat(debit.entry().hash()).matches("[0-9a-f]{64}");
        assertThat(debit.givenBack()).isEmpty();
    }

    @Test
    void aFreeIncidentExplainsItselfToo() {
        Closed closed = customer.closedFree(customer.opens("It crashes", 11), 10);
        Debit debit = debit(closed);
        assertThat(debit.isBillable()).isFalse();
        assertThat(debit.verdict().orElseThrow().reason()).isEqualTo("BUG_REPORT");
        assertThat(debit.consent()).isEmpty();
    }

    @Test
    void aDebitTakenBackSaysByWhomAndWhy() {
        customer.buys(10, Optional.empty(), 200);
        long number = customer.opens("Slow", 31);
        Closed closed = customer.closedBillable(number, 30);
        customer.takenBack(number, closed, 20);
        Debit.GivenBack givenBack = debit(closed).givenBack().orElseThrow();
        assertThat(givenBack.decidedBy()).isEqualTo("Dina");
        assertThat(givenBack.on()).isEqualTo(customer.daysAgo(20));
    }

    // --- who may read

    @Test
    void anotherOrganisationsUnitsDoNotExist() {
        customer.buys(10, Optional.empty(), 20);
        Closed closed = customer.closedBillable(customer.opens("Mine", 11), 10);
        Actor other = stranger.owner();
        LocalDate today = customer.daysAgo(0);
        assertThatThrownBy(() -> statements.balance(other, customer.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> statements.packs(other, customer.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> statements.between(other, customer.id(), today, today, 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> statements.debit(
                        other, customer.id(), closed.entry().orElseThrow().number()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> statements.debit(
                        other, stranger.id(), closed.entry().orElseThrow().number()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyContactReadsTheStatementAndSoDoStaffWhoWorkOnIncidents() {
        Actor finance = Actor.contact(1, "Fin", customer.id(), Set.of(Role.FINANCE));
        assertThat(statements.balance(finance, customer.id()).spendable()).isZero();
        assertThat(statements.balance(TestCustomer.AGENT, customer.id()).spendable())
                .isZero();
        assertThatThrownBy(() -> statements.balance(TestCustomer.ADMINISTRATOR, customer.id()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyAccountantsReadTheJournal() {
        LocalDate today = customer.daysAgo(0);
        for (Actor other :
                List.of(customer.owner(), TestCustomer.AGENT, TestCustomer.LEAD, TestCustomer.ADMINISTRATOR)) {
            assertThatThrownBy(() -> journal.list(other, JournalFilter.none(), 1))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> journal.entry(other, customer.id(), 1)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> trialBalances.on(other, today)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> deferredRevenues.between(other, today, today))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    // --- journal

    @Test
    void theJournalFindsAnIncidentsEntriesInTheOrderOfTheBook() {
        customer.buys(10, Optional.empty(), 20);
        long number = customer.opens("Mine", 11);
        customer.closedBillable(number, 10);

        List<JournalRow> rows = journal.list(ACCOUNTANT, ofIncident(number), 1).rows();
        assertThat(rows)
                .extracting(JournalRow::kind)
                .containsExactly(EntryKind.INCIDENT_SETTLED, EntryKind.INCIDENT_HELD);
        assertThat(rows.get(0).money()).hasValue(Money.of(10_000, "CAD"));
        assertThat(rows.get(0).units()).isEqualTo(1);
    }

    @Test
    void anEntryShowsItsLegsAndWhatItIsTiedTo() {
        customer.buys(10, Optional.empty(), 20);
        long number = customer.opens("Mine", 11);
        Closed closed = customer.closedBillable(number, 10);

        long settled = closed.entry().orElseThrow().number();
        EntryPage entry = journal.entry(ACCOUNTANT, customer.id(), settled);
        assertThat(entry.head().incident()).hasValue(number);
        assertThat(entry.head().resolves()).hasValue(settled - 1);
        assertThat(entry.legs()).hasSize(4);
        assertThat(entry.legs().stream()
                        .filter(EntryPage.Leg::isUnits)
                        .mapToLong(EntryPage.Leg::amount)
                        .sum())
                .isZero();
        assertThat(entry.previous()).hasValue(settled - 1);
        assertThat(entry.next()).isEmpty();
        EntryPage hold = journal.entry(ACCOUNTANT, customer.id(), settled - 1);
        assertThat(hold.head().resolvedBy()).hasValue(settled);
        assertThat(hold.choice().orElseThrow().slot()).isEqualTo(1);
        assertThat(hold.head().hash()).isEqualTo(entry.head().previousHash());
        assertThatThrownBy(() -> journal.entry(ACCOUNTANT, customer.id(), settled + 1))
                .isInstanceOf(NotFound.class);
    }

    // --- sums

    @Test
    void everyCommodityBalancesOnEveryDay() {
        customer.buys(10, Optional.empty(), 20);
        assertThat(trialBalances.on(ACCOUNTANT, customer.daysAgo(0)))
                .isNotEmpty()
                .allMatch(TrialBalance::isBalanced);
        assertThat(trialBalances.on(ACCOUNTANT, customer.daysAgo(15))).allMatch(TrialBalance::isBalanced);
    }

    @Test
    void aTrialBalanceIsSummedAsItWasKnown() {
        customer.buys(10, Optional.empty(), 20);
        LocalDate today = customer.daysAgo(0);
        Optional<Long> book = Optional.of(customer.id());
        assertThat(trialBalances.on(ACCOUNTANT, today, book, known(21))).isEmpty();
        List<TrialBalance> then = trialBalances.on(ACCOUNTANT, today, book, known(19));
        customer.closedBillable(customer.opens("Why", 5), 4);
        assertThat(trialBalances.on(ACCOUNTANT, today, book, known(19))).isEqualTo(then);
        assertThat(trialBalances.on(ACCOUNTANT, today, book, Optional.empty()))
                .allMatch(TrialBalance::isBalanced)
                .isNotEqualTo(then);
    }

    private Optional<Instant> known(int daysAgo) {
        return Optional.of(customer.daysAgo(daysAgo).atTime(18, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void deferredRevenueGoesFromWhatWasSoldToWhatIsLeft() {
        String title = customer.buys(10, Optional.empty(), 200);
        long number = customer.opens("Slow", 101);
        customer.takenBack(number, customer.closedBillable(number, 100), 50);
        customer.closedBillable(customer.opens("Why", 41), 40);

        assertThat(row(title, 210, 150)).isEqualTo(cents(title, 0, 100_000, 0, 0, 100_000, 0));
        assertThat(row(title, 149, 90)).isEqualTo(cents(title, 100_000, 0, -10_000, 0, 90_000, 1));
        assertThat(row(title, 89, 0)).isEqualTo(cents(title, 90_000, 0, -10_000, 10_000, 90_000, 1));
    }

    private RollForward.Row row(String title, int from, int to) {
        RollForward roll = deferredRevenues.between(ACCOUNTANT, customer.daysAgo(from), customer.daysAgo(to)).stream()
                .filter(one -> one.currency().equals("CAD"))
                .findFirst()
                .orElseThrow();
        assertThat(roll.isProven()).isTrue();
        return roll.rows().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static RollForward.Row cents(
            String title, long opening, long sold, long recognised, long reversed, long closing, long incidents) {
        return new RollForward.Row(title, "CAD", opening, sold, recognised, 0, 0, reversed, closing, incidents, 0);
    }

    private Statement statement(int from, int to) {
        return statement(from, to, 1);
    }

    private Statement statement(int from, int to, int page) {
        return statements.between(customer.owner(), customer.id(), customer.daysAgo(from), customer.daysAgo(to), page);
    }

    private static List<Kind> kinds(Statement statement) {
        return statement.movements().rows().stream().map(Movement::what).toList();
    }

    private Debit debit(Closed closed) {
        return statements.debit(
                customer.owner(), customer.id(), closed.entry().orElseThrow().number());
    }

    private static JournalFilter ofIncident(long number) {
        JournalFilter all = JournalFilter.none();
        return new JournalFilter(
                all.book(),
                all.kind(),
                all.from(),
                all.to(),
                all.document(),
                Optional.of(number),
                all.actor(),
                all.account(),
                all.pack());
    }
}
