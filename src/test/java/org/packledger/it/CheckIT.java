package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.ledger.BookParked;
import org.packledger.ledger.PostingClosed;
import org.packledger.ledger.PostingGuard;
import org.packledger.ledger.check.CheckDesk;
import org.packledger.ledger.check.CheckOccasion;
import org.packledger.ledger.check.CheckRun;
import org.packledger.ledger.check.CheckRunner;
import org.packledger.ledger.check.Checks;
import org.packledger.ledger.check.Finding;
import org.packledger.ledger.check.ParkedBook;
import org.packledger.ledger.check.Report;
import org.packledger.ledger.period.NotChecked;
import org.packledger.ledger.period.Period;
import org.packledger.ledger.period.PeriodDesk;
import org.packledger.ledger.period.PeriodNotClosable;
import org.packledger.ledger.period.Periods;
import org.packledger.ledger.period.SamePersonCloses;
import org.packledger.platform.PortalClock;

/** Checks, parked books, closed periods, and a ledger that refuses to post unprotected. */
@ArquillianTest
class CheckIT {

    private static final AtomicLong NEXT = new AtomicLong(1_700_000);
    private static final Actor PRIYA = Actor.staff(81, "Priya", Set.of(Role.ACCOUNTANT));
    private static final Actor GEORGE = Actor.staff(82, "George", Set.of(Role.ACCOUNTANT));
    private static final Actor AGENT = Actor.staff(83, "Agent", Set.of(Role.AGENT));
    private static final Actor CHECKER = Actor.job("checker");

    @Inject
    private PostingDesk desk;

    @Inject
    private PortalClock clock;

    @Inject
    private CheckDesk checkDesk;

    @Inject
    private CheckRunner runner;

    @Inject
    private Checks checks;

    @Inject
    private PeriodDesk periods;

    @Inject
    private Periods months;

    @Inject
    private PostingGuard guard;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    private TestBook book;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    void open() {
        book = new TestBook(desk, database, clock, NEXT.incrementAndGet());
    }

    // --- checks

    @Test
    void aCheckThatSomebodyAsksForComesToAnEndAndSaysWhatItCovered() {
        book.with(TestBook.pack(3, 1000)).settle(1);
        long run = runner.start(PRIYA, Intent.fresh());
        CheckRun finished = awaited(run);
        assertThat(finished.verdict()).isPresent();
        assertThat(finished.coverage().orElseThrow())
                .contains("journal_entry: %1$d of %1$d".formatted(finished.looked()))
                .contains("query ledger-slots: 1");
        assertThat(checks.runs(PRIYA, 1, 10).rows()).contains(finished);
        assertThat(checks.newest(PRIYA))
                .hasValueSatisfying(newest -> assertThat(newest.id()).isGreaterThanOrEqualTo(run));
    }

    @Test
    void theSameRequestForACheckIsOneCheck() {
        Intent intent = Intent.fresh();
        assertThat(checkDesk.begin(PRIYA, intent, CheckOccasion.DEMAND))
                .isEqualTo(checkDesk.begin(PRIYA, intent, CheckOccasion.DEMAND));
        assertThatThrownBy(() -> runner.start(AGENT, Intent.fresh())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aFindingParksItsBookUntilAnAccountantReleasesItWithAReason() {
        book.with(TestBook.pack(3, 1000)).hold(1);
        ParkedBook parked = park();
        assertThatThrownBy(() -> book.settle(1)).isInstanceOf(BookParked.class);
        assertThatThrownBy(() -> book.settle(2)).isInstanceOf(BookParked.class);
        assertThatThrownBy(() -> book.hold(3)).isInstanceOf(BookParked.class);
        book.free(4, 1);
        book.release(1);
        assertThatThrownBy(() -> checkDesk.release(AGENT, Intent.fresh(), parked.id(), "because"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> checkDesk.release(PRIYA, Intent.fresh(), parked.id(), " "))
                .isInstanceOf(InvalidInput.class);
        Intent intent = Intent.fresh();
        checkDesk.release(PRIYA, intent, parked.id(), "A row was mended from the backup");
        checkDesk.release(PRIYA, intent, parked.id(), "A row was mended from the backup");
        assertThatThrownBy(() -> checkDesk.release(PRIYA, Intent.fresh(), parked.id(), "again"))
                .isInstanceOf(NotFound.class);
        book.settle(2);
    }

    private ParkedBook park() {
        long run = checkDesk.begin(PRIYA, Intent.fresh(), CheckOccasion.DEMAND);
        Finding finding = new Finding("CHAIN", book.id(), 2, 0, "its hash is not that of its fields");
        checkDesk.finish(
                CHECKER,
                run,
                new Report(Map.of(), Map.of(), List.of(), List.of(), List.of(finding), Map.of("CHAIN", 1L), 1));
        assertThat(checks.run(PRIYA, run).verdict()).contains("FINDINGS");
        assertThat(checks.findings(PRIYA, run, 1, 10).rows()).containsExactly(finding);
        return checks.parked(PRIYA).stream()
                .filter(one -> one.bookId() == book.id())
                .findFirst()
                .orElseThrow();
    }

    private CheckRun awaited(long run) {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(end)) {
            CheckRun now = checks.run(PRIYA, run);
            if (now.isFinished()) {
                return now;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("the check did not end");
    }

    // --- periods

    @Test
    void oneClosesAndAnotherSealsOnceACheckWasClean() {
        LocalDate end = LocalDate.of(2001, 1, 31);
        book.on(LocalDate.of(2001, 1, 5)).with(TestBook.pack(2, 1000)).settle(1);
        periods.close(PRIYA, end);
        periods.close(PRIYA, end);
        assertThatThrownBy(() -> periods.seal(PRIYA, end)).isInstanceOf(SamePersonCloses.class);
        assertThatThrownBy(() -> periods.seal(GEORGE, end)).isInstanceOf(NotChecked.class);
        long run = checkDesk.begin(PRIYA, Intent.fresh(), CheckOccasion.DEMAND);
        checkDesk.finish(CHECKER, run, new Report(Map.of(), Map.of(), List.of(), List.of(), List.of(), Map.of(), 1));
        periods.seal(GEORGE, end);
        periods.seal(GEORGE, end);
        assertThat(book.rows(
                        "select debits, credits from period_total where ends_on = ? and account = 'UNITS_USED'", end))
                .containsExactly("1 0");
        assertThatThrownBy(() -> periods.reopen(GEORGE, end)).isInstanceOf(PeriodNotClosable.class);
        assertThatThrownBy(() -> periods.close(PRIYA, LocalDate.of(2000, 12, 31)))
                .isInstanceOf(PeriodNotClosable.class);
    }

    @Test
    void whatComesLateCountsForTheFirstOpenDay() {
        LocalDate end = LocalDate.of(2001, 2, 28);
        periods.close(PRIYA, end);
        book.on(LocalDate.of(2001, 2, 20)).with(TestBook.pack(2, 1000));
        assertThat(book.rows("select effective_on, original_on from journal_entry where book_id = ?", book.id()))
                .containsOnly("2001-03-01 2001-02-20");
        periods.reopen(GEORGE, end);
        book.on(LocalDate.of(2001, 2, 21)).invoiced(TestBook.pack(1, 100));
        assertThat(book.entries()).last().asString().contains("INVOICE_ISSUED 2001-02-21");
    }

    @Test
    void onlyAnAccountantClosesAndOnlyWhatIsOver() {
        assertThatThrownBy(() -> periods.close(AGENT, LocalDate.of(2001, 3, 31)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> periods.close(PRIYA, LocalDate.of(2001, 3, 30)))
                .isInstanceOf(PeriodNotClosable.class);
        assertThatThrownBy(() -> periods.close(PRIYA, LocalDate.of(9999, 12, 31)))
                .isInstanceOf(PeriodNotClosable.class);
        assertThatThrownBy(() -> periods.seal(PRIYA, LocalDate.of(2001, 4, 30))).isInstanceOf(PeriodNotClosable.class);
    }

    @Test
    void accountantsReadTheMonthsTheNewestFirst() {
        book.with(TestBook.pack(2, 1000)).settle(1);
        LocalDate today = clock.today();
        List<Period> all = months.all(PRIYA);
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparing(Period::endsOn).reversed())
                .hasSizeLessThanOrEqualTo(36);
        Period current = all.get(0);
        assertThat(current.startsOn()).isEqualTo(today.withDayOfMonth(1));
        assertThat(current.endsOn()).isEqualTo(today.withDayOfMonth(today.lengthOfMonth()));
        assertThat(current.isOpen()).isTrue();
        assertThat(Long.toString(current.entries()))
                .isEqualTo(book.rows(
                                "select count(*) from journal_entry where effective_on between ? and ?",
                                current.startsOn(),
                                current.endsOn())
                        .get(0));
        assertThat(months.closedThrough(PRIYA).map(LocalDate::toString).stream().toList())
                .isEqualTo(book.rows("select ends_on from period where status <> 'OPEN' order by 1 desc limit 1"));
        assertThatThrownBy(() -> months.all(AGENT)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> months.closedThrough(AGENT)).isInstanceOf(NotAllowed.class);
    }

    // --- protection

    @Test
    void withoutDurableCommitsNothingIsPostedAndEverythingIsRead() throws SQLException {
        book.with(TestBook.pack(3, 1000)).settle(1);
        unprotected("set global innodb_flush_log_at_trx_commit = 2", "set global innodb_flush_log_at_trx_commit = 1");
    }

    @Test
    void withoutATriggerNothingIsPosted() throws SQLException {
        book.with(TestBook.pack(3, 1000)).settle(1);
        unprotected(
                "drop trigger posting_no_update",
                "create trigger posting_no_update before update on posting for each row"
                        + " signal sqlstate '45000' set message_text = 'posting only grows: update refused'");
    }

    private void unprotected(String breaking, String mending) throws SQLException {
        try (Connection administrator = JdbcAsAdministrator.open();
                Statement statement = administrator.createStatement()) {
            statement.execute(breaking);
            try {
                guard.look();
                assertThat(guard.missing()).hasSize(1);
                assertThatThrownBy(() -> book.settle(2)).isInstanceOf(PostingClosed.class);
                assertThat(book.entries()).hasSize(4);
            } finally {
                statement.execute(mending);
                guard.look();
            }
        }
        assertThat(guard.missing()).isEmpty();
        book.settle(2);
    }
}
