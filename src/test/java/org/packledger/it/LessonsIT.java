package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.ledger.Account;
import org.packledger.ledger.AlreadyDebited;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.GivenLot;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.NewInvoice;
import org.packledger.ledger.NewLot;
import org.packledger.ledger.NoUnitsLeft;
import org.packledger.ledger.NotEnoughCredit;
import org.packledger.ledger.NotExtendable;
import org.packledger.ledger.NotRefundable;
import org.packledger.ledger.NotReversible;
import org.packledger.ledger.NothingToDo;
import org.packledger.ledger.Posted;
import org.packledger.ledger.period.PeriodDesk;
import org.packledger.platform.PortalClock;
import org.packledger.platform.TooBusy;

/**
 * Faults that other people's ledgers had, each tried on ours; the comment names who had it. After each, every query about
 * the journal and every pass of the checker must be clean.
 */
@ArquillianTest
class LessonsIT {

    private static final AtomicLong NEXT = new AtomicLong(1_800_000);
    private static final Actor PRIYA = Actor.staff(91, "Priya", Set.of(Role.ACCOUNTANT));
    private static final int CROWD = 8;
    private static final int COMMAND_DENIED = 1142;

    /** What is paid for a pack of three for 10.00, with the tax of {@link TestBook}. */
    private static final long GROSS = 2300;

    /** What of it goes back for the second and third unit: 3.34 and 3.33, and 4.34 and 4.33 tax. */
    private static final Money REST = Money.of(667 + 867, "CAD");

    @Inject
    private PostingDesk desk;

    @Inject
    private PeriodDesk periods;

    @Inject
    private PortalClock clock;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    private TestBook book;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    void open() {
        book = another();
    }

    @AfterEach
    void everythingIsClean() throws SQLException {
        try (Connection connection = database.getConnection()) {
            SoundLedger.assertSound(connection);
        }
    }

    // --- holds

    /** Blnk (issue 181) compared what was wanted with the balance alone: six holds of 1000 stood on 5000. */
    @Test
    void whatIsHeldCannotBeHeldOrUsedAgain() throws Exception {
        book.with(TestBook.pack(2, 1000));
        AtomicInteger held = new AtomicInteger();
        Crowd.of(CROWD).each(who -> held.addAndGet(succeeds(() -> book.hold(who), NoUnitsLeft.class)));
        assertThat(held).hasValue(2);
        assertThatThrownBy(() -> book.settle(99)).isInstanceOf(NoUnitsLeft.class);
        assertThat(standing()).isEqualTo("0 2");
    }

    /** Blnk (issue 182) refused a hold and then committed it, named by the record of its queue. */
    @Test
    void aRefusedHoldCannotBeSettledByAnotherName() {
        book.with(TestBook.pack(1, 1000)).hold(1);
        Intent refused = Intent.fresh();
        assertThatThrownBy(() -> desk.post(
                        ledger -> ledger.hold(book.instruction(refused, "hold"), book.matter(2), TestBook.CHARGE)))
                .isInstanceOf(NoUnitsLeft.class);
        assertThatThrownBy(() -> book.settle(2, refused)).isInstanceOf(NoUnitsLeft.class);
        assertThatThrownBy(() -> book.settle(2)).isInstanceOf(NoUnitsLeft.class);
        assertThatThrownBy(() -> book.release(2)).isInstanceOf(NotFound.class);
        assertThat(book.entries()).hasSize(3);
    }

    // --- money

    /** Lago (pull request 3618) settled a credit twice: both readers saw it pending, milliseconds apart. */
    @Test
    void creditThatManySpendAtOnceIsSpentOnce() throws Exception {
        paidPack(GROSS + 1000);
        String next = book.nextInvoice();
        book.then(() -> desk.post(
                ledger -> ledger.issueInvoice(book.anew(), new NewInvoice(next, List.of(TestBook.pack(3, 5000))))));
        AtomicInteger spent = new AtomicInteger();
        Crowd.of(CROWD)
                .each(who -> spent.addAndGet(
                        who % 2 == 0
                                ? succeeds(
                                        () -> desk.post(ledger -> ledger.applyCredit(book.anew(), next)),
                                        NothingToDo.class)
                                : succeeds(() -> repay("TRANSFER-" + who), NotEnoughCredit.class)));
        assertThat(spent).hasValue(1);
        assertThat(sumOf("CUSTOMER_CREDIT")).isZero();
    }

    /** The same for a refund. */
    @Test
    void aRefundThatManyAskForAtOnceIsPaidOnce() throws Exception {
        paidPack(GROSS).settle(1);
        AtomicInteger paid = new AtomicInteger();
        Crowd.of(CROWD)
                .each(who -> paid.addAndGet(
                        succeeds(() -> refund("CN-%d-%d".formatted(book.id(), who)), NotRefundable.class)));
        assertThat(paid).hasValue(1);
        assertThat(sumOf("BANK")).isEqualTo(GROSS - REST.minor());
    }

    /** Blnk (issue 374) answered the second refund with a conflict and took the first one back. */
    @Test
    void whatIsAnsweredAsAConflictChangedNothingAndARetryIsAnsweredAsTheFirst() throws Exception {
        paidPack(GROSS);
        Intent intent = Intent.fresh();
        Set<Object> answers = ConcurrentHashMap.newKeySet();
        Crowd.of(CROWD).each(who -> answers.add(book.settle(1, intent).entry()));
        assertThat(answers).hasSize(1);
        Posted refunded = refund("CN-" + book.id());
        List<String> before = book.entries();
        assertThatThrownBy(() -> book.settle(2, intent)).isInstanceOf(IntentConflict.class);
        assertThatThrownBy(() -> refund("CN2-" + book.id())).isInstanceOf(NotRefundable.class);
        assertThat(book.entries())
                .isEqualTo(before)
                .last()
                .asString()
                .startsWith(refunded.entry().number() + " PACK_REFUNDED");
        assertThat(sumOf("BANK")).isEqualTo(GROSS - REST.minor());
    }

    /** Gumroad (issue 4358) took a sale out of the seller's balance for the dispute and once more for the refund. */
    @Test
    void aRefundAndADisputeOfTheSamePaymentTakeBackOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            book = another();
            paidPack(GROSS).settle(1);
            AtomicInteger done = new AtomicInteger();
            Crowd.of(2)
                    .each(who -> done.addAndGet(
                            who == 0
                                    ? succeeds(() -> refund("CN-" + book.id()), NotRefundable.class)
                                    : succeeds(this::chargeBack, NotRefundable.class)));
            assertThat(done).hasValue(1);
            assertThatThrownBy(() -> refund("CN2-" + book.id())).isInstanceOf(NotRefundable.class);
            assertThatThrownBy(this::chargeBack).isInstanceOfAny(NotRefundable.class, NotReversible.class);
            assertThat(-book.count(
                            "select sum(amount) from posting where book_id = ? and account = 'UNITS_AVAILABLE' and number > 5",
                            book.id()))
                    .isEqualTo(2);
        }
    }

    // --- expiry

    /** A sweep that reads what is left before it locks takes away what was paid for meanwhile. */
    @Test
    void anExpiryThatRunsBesideAnExtensionAndAPurchaseTakesNothingThatIsPaidForAndValid() throws Exception {
        for (int round = 0; round < 10; round++) {
            book = another();
            long lot = lotOf(TestBook.pack(LotKind.SUPPLEMENTAL, 3, 1000, 1));
            List<Long> next = book.invoiced(TestBook.pack(5, 5000)).lots();
            LocalDate last = LocalDate.of(2026, 2, 15);
            AtomicInteger extended = new AtomicInteger();
            Crowd.of(3).each(who -> {
                if (who == 0) {
                    on(
                            last.plusDays(1),
                            () -> desk.post(ledger -> {
                                ledger.expire(dated(last.plusDays(1)));
                                return null;
                            }));
                } else if (who == 1) {
                    extended.addAndGet(succeeds(
                            () -> on(
                                    last,
                                    () -> desk.post(ledger -> ledger.extend(
                                            dated(last).proposedBy("staff-8"), lot, last.plusMonths(1), "KINDNESS"))),
                            NotExtendable.class));
                } else {
                    on(last, () -> desk.post(ledger -> ledger.grant(dated(last), next)));
                }
            });
            assertThat(book.rows("select cells from lot where book_id = ? order by id", book.id()))
                    .containsExactly(extended.get() == 1 ? "AAA" : "EEE", "AAAAA");
        }
    }

    /** vm0 (issue 10299) looked at what remained, not at the last day: until the sweep ran, the expired was spent. */
    @Test
    void whatIsOverIsNotSpentAlsoWhenNoSweepHasRun() {
        book.with(TestBook.pack(LotKind.SUPPLEMENTAL, 3, 1000, 1)).settle(1);
        book.on(LocalDate.of(2026, 2, 16));
        assertThat(book.rows("select available from lot where book_id = ?", book.id()))
                .containsExactly("2");
        assertThatThrownBy(() -> book.hold(2)).isInstanceOf(NoUnitsLeft.class);
        assertThatThrownBy(() -> book.settle(2)).isInstanceOf(NoUnitsLeft.class);
        // Dated back into its validity it is over all the same.
        assertThatThrownBy(() -> book.then(() ->
                        desk.post(ledger -> ledger.settle(dated(TestBook.START), book.matter(2), TestBook.CHARGE))))
                .isInstanceOf(NoUnitsLeft.class);
    }

    // --- days

    /** Prepaid balances of several billing engines paid the use of a period from what was bought after it. */
    @Test
    void aGrantIsNotUsedByADebitOfAnEarlierDay() {
        book.on(LocalDate.of(2026, 2, 3)).with(TestBook.pack(3, 1000));
        LocalDate january = LocalDate.of(2026, 1, 31);
        assertThatThrownBy(() -> book.then(
                        () -> desk.post(ledger -> ledger.settle(dated(january), book.matter(1), TestBook.CHARGE))))
                .isInstanceOf(NoUnitsLeft.class);
        assertThat(standing()).isEqualTo("3 0");
        book.settle(1);
        assertThat(standing()).isEqualTo("2 0");
    }

    /** Ledgers that write a reversal under the day of its original change months that were reported. */
    @Test
    void aReversalAfterTheClosureCountsForTheOpenPeriodAndKeepsItsOwnDay() {
        book.on(LocalDate.of(2001, 6, 10)).with(TestBook.pack(3, 1000)).settle(1);
        LocalDate end = LocalDate.of(2001, 6, 30);
        periods.close(PRIYA, end);
        try {
            book.on(LocalDate.of(2001, 6, 20)).reverse(4);
        } finally {
            periods.reopen(PRIYA, end);
        }
        assertThat(book.rows(
                        "select kind, effective_on, original_on from journal_entry where book_id = ? and number >= 4"
                                + " order by number",
                        book.id()))
                .containsExactly(
                        "INCIDENT_SETTLED 2001-06-10 -",
                        "REVERSAL 2001-07-01 2001-06-20",
                        "HOLD_RELEASED 2001-07-01 2001-06-20");
        assertThat(standing()).isEqualTo("3 0");
    }

    // --- locks

    /** Five Bells Ledger (issue 323) wrote to accounts in any order, and whoever asked was answered with the deadlock. */
    @Test
    void transactionsOverBooksInAnyOrderAllComeToAnEnd() throws Exception {
        TestBook other = another().with(TestBook.pack(40, 1000));
        book.with(TestBook.pack(40, 1000));
        Crowd.of(4).each(who -> {
            TestBook first = who % 2 == 0 ? book : other;
            TestBook second = who % 2 == 0 ? other : book;
            for (int round = 0; round < 10; round++) {
                int incident = who * 10 + round;
                settleInBoth(first, second, incident, Intent.fresh());
            }
        });
        for (TestBook each : List.of(book, other)) {
            assertThat(each.rows("select available, used from lot where book_id = ?", each.id()))
                    .containsExactly("0 40");
        }
    }

    // --- quantities

    /** GLPI's credit plugin gave units back when somebody deleted the row of their use. */
    @Test
    void nothingIsGivenBackByDeletingOnlyByARefund() throws SQLException {
        paidPack(GROSS).settle(1);
        try (Connection application = JdbcAsApplication.open()) {
            for (String table : List.of("journal_entry", "posting", "lot_choice", "lot", "book")) {
                assertThat(refusal(application, "delete from " + table))
                        .as(table)
                        .isEqualTo(COMMAND_DENIED);
            }
        }
        Posted refunded = refund("CN-" + book.id());
        assertThat(book.entries()).last().asString().contains("PACK_REFUNDED");
        assertThat(book.rows("select cells from lot where book_id = ?", book.id()))
                .containsExactly("URR");
        assertThat(refunded.availableAfter()).isZero();
    }

    /** GLPI's credit plugin took a negative number of units, and the balance grew. */
    @Test
    void aQuantityIsNeitherNegativeNorNothing() {
        Currency cad = Currency.getInstance("CAD");
        for (int wrong : List.of(0, -1, Integer.MIN_VALUE)) {
            assertThatThrownBy(() -> TestBook.pack(wrong, 1000)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new GivenLot(LotKind.GOODWILL, "gift", wrong, cad, Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> TestBook.pack(1, -1)).isInstanceOf(IllegalArgumentException.class);
        book.invoiced(TestBook.pack(3, 1000));
        for (long wrong : List.of(0L, -1L, Long.MIN_VALUE)) {
            assertThatThrownBy(() -> book.paid(wrong)).hasRootCauseInstanceOf(IllegalArgumentException.class);
        }
        assertThat(book.entries()).hasSize(1);
    }

    /** Dynamics CRM took another unit from the entitlement each time that the same case was closed. */
    @Test
    void closingAgainDebitsNothing() throws Exception {
        book.with(TestBook.pack(3, 1000));
        AtomicInteger debits = new AtomicInteger();
        Crowd.of(CROWD).each(who -> debits.addAndGet(succeeds(() -> book.settle(1), AlreadyDebited.class)));
        assertThat(debits).hasValue(1);
        book.reverse(4);
        assertThatThrownBy(() -> book.settle(1)).isInstanceOf(AlreadyDebited.class);
        assertThat(standing()).isEqualTo("3 0");
    }

    // --- fixtures

    /** Two settlements in one transaction. Who is told that nothing was done asks again, by the same intent. */
    private void settleInBoth(TestBook first, TestBook second, int incident, Intent intent) {
        for (int attempt = 1; ; attempt++) {
            try {
                desk.post(ledger -> {
                    ledger.settle(
                            first.instruction(intent.then("first"), incident), first.matter(incident), TestBook.CHARGE);
                    return ledger.settle(
                            second.instruction(intent.then("second"), incident),
                            second.matter(incident),
                            TestBook.CHARGE);
                });
                return;
            } catch (TooBusy e) {
                assertThat(attempt).as("attempts that met a deadlock each time").isLessThan(10);
            }
        }
    }

    private interface Attempt {
        Object make();
    }

    /** 1 when it was done, 0 when it was refused as foreseen. */
    private static int succeeds(Attempt attempt, Class<? extends DomainException> refusal) {
        try {
            attempt.make();
            return 1;
        } catch (DomainException e) {
            assertThat(e).isInstanceOf(refusal);
            return 0;
        }
    }

    private TestBook another() {
        return new TestBook(desk, database, clock, NEXT.incrementAndGet());
    }

    /** A pack of three for 10.00 and tax, paid by the second entry and granted by the third. */
    private TestBook paidPack(long paid) {
        List<Long> lots = book.invoiced(TestBook.pack(3, 1000)).lots();
        book.paid(paid);
        book.granted(lots);
        return book;
    }

    private long lotOf(NewLot pack) {
        List<Long> lots = book.invoiced(pack).lots();
        book.granted(lots);
        return lots.get(0);
    }

    private Posted refund(String creditNote) {
        return book.then(() -> desk.post(ledger -> ledger.refund(
                book.anew().proposedBy("staff-8"),
                "INV-" + book.id() + "-1",
                creditNote,
                "NOT_NEEDED",
                Account.BANK,
                REST)));
    }

    private Posted repay(String reference) {
        return book.then(() -> desk.post(ledger -> ledger.repayCredit(
                book.anew().proposedBy("staff-8"), reference, "REPAID", Account.BANK, Money.of(1000, "CAD"))));
    }

    private Posted chargeBack() {
        return book.then(() -> desk.post(ledger -> ledger.chargeBack(book.anew(), new EntryId(book.id(), 2))));
    }

    /** For that day, whatever day it is. */
    private Instruction dated(LocalDate day) {
        return new Instruction(Intent.fresh(), Fingerprint.of("dated"), TestBook.AGENT, book.id(), day);
    }

    private int on(LocalDate day, Runnable what) {
        clock.at(day.atTime(12, 0).atZone(clock.zone()).toInstant(), what);
        return 1;
    }

    private String standing() {
        return book.rows("select available, held from book where id = ?", book.id())
                .get(0);
    }

    private long sumOf(String account) {
        return book.count("select sum(amount) from posting where book_id = ? and account = ?", book.id(), account);
    }

    /** The number by which the database refuses this statement; 0 when it does not. Nothing is kept. */
    private static int refusal(Connection connection, String statement) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement refused = connection.createStatement()) {
            refused.execute(statement);
            return 0;
        } catch (SQLException e) {
            return e.getErrorCode();
        } finally {
            connection.rollback();
        }
    }
}
