package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.ledger.AlreadyDebited;
import org.packledger.ledger.Ledger;
import org.packledger.ledger.NoUnitsLeft;
import org.packledger.ledger.Posted;
import org.packledger.ledger.Settlement;
import org.packledger.platform.PortalClock;

/** Debits that are asked for together: each is answered as if it had been alone. */
@ArquillianTest
class CounterIT {

    @Inject
    private Ledger ledger;

    @Inject
    private PostingDesk desk;

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
        book = new TestBook(desk, database, clock);
    }

    @Test
    void aDebitAtTheCounterIsTheSameAsThroughADesk() {
        book.with(TestBook.pack(10, 9999));
        Posted first = settle(book, 1, Intent.fresh());
        Posted second = book.settle(2);
        assertThat(first.availableBefore()).isEqualTo(10);
        assertThat(first.availableAfter()).isEqualTo(9);
        assertThat(first.unit().orElseThrow().slot()).isEqualTo(1);
        assertThat(first.unit().orElseThrow().worth().minor()).isEqualTo(1000);
        assertThat(second.unit().orElseThrow().slot()).isEqualTo(2);
        assertThat(book.legs(first.entry().number()))
                .containsExactly(
                        "UNITS_HELD -1 INC L1 1 -",
                        "UNITS_USED 1 INC L1 1 -",
                        "DEFERRED_REVENUE 1000 CAD L1 1 -",
                        "REVENUE_INCIDENTS -1000 CAD L1 1 -");
    }

    @Test
    void refusalsArriveAsTheyAre() {
        assertThatThrownBy(() -> settle(book, 1, Intent.fresh())).isExactlyInstanceOf(NoUnitsLeft.class);
        book.with(TestBook.pack(3, 300));
        Intent intent = Intent.fresh();
        settle(book, 1, intent);
        assertThatThrownBy(() -> settle(book, 1, Intent.fresh())).isExactlyInstanceOf(AlreadyDebited.class);
        assertThatThrownBy(() -> settle(book, 2, intent)).isExactlyInstanceOf(IntentConflict.class);
        assertThat(settle(book, 1, intent).repeated()).isTrue();
        assertThat(book.count("select available from book where id = ?", book.id()))
                .isEqualTo(2);
    }

    @Test
    void theCounterIsClosedToWhoHasATransaction() {
        book.with(TestBook.pack(3, 300));
        assertThatThrownBy(() -> desk.post(door -> door.settleAtCounter(settlement(book, 1, Intent.fresh()))))
                .isInstanceOf(EJBException.class);
        assertThat(book.entries()).hasSize(2);
    }

    @Test
    void whoWaitsForALockedBookDoesNotStopTheOthers() throws Exception {
        List<TestBook> books = Stream.generate(() -> new TestBook(desk, database, clock).with(TestBook.pack(5, 500)))
                .limit(8)
                .toList();
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch othersServed = new CountDownLatch(7);
        Crowd.of(9).each(who -> {
            if (who == 8) {
                holdLocked(books.get(0).id(), locked, othersServed);
            } else {
                assertThat(locked.await(10, TimeUnit.SECONDS)).isTrue();
                settle(books.get(who), 1, Intent.fresh());
                othersServed.countDown();
            }
        });
        for (TestBook each : books) {
            assertThat(each.count("select available from book where id = ?", each.id()))
                    .isEqualTo(4);
        }
    }

    /** Lets go once the others are served; fails when they are not, since then they waited for this book. */
    private void holdLocked(long id, CountDownLatch locked, CountDownLatch othersServed) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement lock = connection.prepareStatement("select id from book where id = ? for update")) {
                lock.setLong(1, id);
                lock.executeQuery();
                locked.countDown();
                assertThat(othersServed.await(20, TimeUnit.SECONDS)).isTrue();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Test
    void aPackOfAThousandGivesAThousandUnitsAtTheCounter() throws Exception {
        book.with(TestBook.pack(1000, 9_999_999));
        AtomicInteger debits = new AtomicInteger();
        AtomicInteger refusals = new AtomicInteger();
        AtomicInteger next = new AtomicInteger();
        Crowd.of(32).each(who -> {
            for (int incident = next.incrementAndGet(); incident <= 5_000; incident = next.incrementAndGet()) {
                try {
                    settle(book, incident, Intent.fresh());
                    debits.incrementAndGet();
                } catch (NoUnitsLeft e) {
                    refusals.incrementAndGet();
                }
            }
        });
        assertThat(debits).hasValue(1000);
        assertThat(refusals).hasValue(4000);
        assertThat(book.rows("select available, held, used from lot where book_id = ?", book.id()))
                .containsExactly("0 0 1000");
        audit();
    }

    @Test
    void twinsOfAnIntentHaveOneEffectAlsoAcrossDeskAndCounter() throws Exception {
        List<TestBook> books = Stream.generate(
                        () -> new TestBook(desk, database, clock).with(TestBook.pack(125, 100_000)))
                .limit(4)
                .toList();
        List<Intent> intents = Stream.generate(Intent::fresh).limit(500).toList();
        Map<Integer, Set<String>> answers = new ConcurrentHashMap<>();
        AtomicInteger firsts = new AtomicInteger();
        AtomicInteger next = new AtomicInteger();
        Crowd.of(24).each(who -> {
            for (int sent = next.getAndIncrement(); sent < 2000; sent = next.getAndIncrement()) {
                int which = sent / 4;
                TestBook one = books.get(which % 4);
                Posted posted =
                        sent % 4 == 0 ? one.settle(which, intents.get(which)) : settle(one, which, intents.get(which));
                firsts.addAndGet(posted.repeated() ? 0 : 1);
                answers.computeIfAbsent(which, intent -> ConcurrentHashMap.newKeySet())
                        .add(posted.entry() + " " + posted.availableBefore() + " " + posted.availableAfter() + " "
                                + posted.unit());
            }
        });
        assertThat(firsts).hasValue(500);
        assertThat(answers).hasSize(500).allSatisfy((intent, answer) -> assertThat(answer)
                .hasSize(1));
        audit();
    }

    @Test
    void fiftyAreSettledAtOnceOrNone() throws SQLException {
        TestBook other = new TestBook(desk, database, clock).with(TestBook.pack(30, 3000));
        book.with(TestBook.pack(25, 2500));
        List<Settlement> fifty = IntStream.rangeClosed(1, 50)
                .mapToObj(incident -> settlement(incident % 2 == 0 ? book : other, incident, Intent.fresh()))
                .toList();
        List<Posted> posted = book.then(() -> desk.post(door -> door.settleAll(fifty)));
        assertThat(posted).hasSize(50);
        assertThat(posted.get(49).availableAfter()).isZero();
        assertThat(posted.get(48).availableAfter()).isEqualTo(5);
        List<Posted> again = book.then(() -> desk.post(door -> door.settleAll(fifty)));
        assertThat(again)
                .allMatch(Posted::repeated)
                .extracting(Posted::entry)
                .isEqualTo(posted.stream().map(Posted::entry).toList());

        List<Settlement> tooMany =
                List.of(settlement(other, 101, Intent.fresh()), settlement(book, 102, Intent.fresh()));
        List<String> before = other.entries();
        assertThatThrownBy(() -> book.then(() -> desk.post(door -> door.settleAll(tooMany))))
                .isExactlyInstanceOf(NoUnitsLeft.class);
        assertThat(other.entries()).isEqualTo(before);
        audit();
    }

    private Posted settle(TestBook where, int incident, Intent intent) {
        return where.then(() -> ledger.settleAtCounter(settlement(where, incident, intent)));
    }

    private static Settlement settlement(TestBook where, int incident, Intent intent) {
        return new Settlement(where.instruction(intent, "settle", incident), where.matter(incident), TestBook.CHARGE);
    }

    private void audit() throws SQLException {
        try (Connection connection = database.getConnection()) {
            SoundLedger.assertSound(connection);
        }
    }
}
