package org.packledger.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Passes that connections share: each is run once, by whichever is free, and a failure of one ends all. */
@Timeout(30)
class PassRunTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> ran = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void eachPassIsRunOnce() throws SQLException {
        List<PassRun> runs = runs(pass("one"), pass("two"), pass("three"));
        PassRun.all(runs, snapshots(2), threads);
        assertThat(ran).containsExactlyInAnyOrder("one", "two", "three");
        assertThat(runs).allMatch(PassRun::isDone);
        assertThat(runs).extracting(PassRun::name).containsExactly("one", "two", "three");
    }

    @Test
    void twoConnectionsWorkBesideEachOther() throws SQLException {
        CountDownLatch both = new CountDownLatch(2);
        PassRun.all(runs(meeting("one", both), meeting("two", both)), snapshots(2), threads);
        assertThat(ran).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void whatTheyFoundAndSawIsAddedUp() throws SQLException {
        List<PassRun> runs = runs(pass("one"), pass("two"));
        PassRun.all(runs, snapshots(1), threads);
        Findings all = new Findings();
        Coverage whole = new Coverage(more -> {});
        runs.forEach(run -> run.addTo(all, whole));
        assertThat(all.total()).isEqualTo(2);
        assertThat(whole.rows()).isEqualTo(Map.of("rows", 6L));
    }

    @Test
    void aFailureOfTheDatabaseEndsTheCheckAndNothingElseIsBegun() throws SQLException {
        List<PassRun> runs = runs(failing(new SQLException("gone")), pass("two"));
        assertThatThrownBy(() -> PassRun.all(runs, snapshots(1), threads))
                .isInstanceOf(CheckFailure.class)
                .hasMessage("gone");
        assertThat(ran).isEmpty();
        assertThat(runs).noneMatch(PassRun::isDone);
    }

    @Test
    void anyOtherFailureEndsItToo() throws SQLException {
        List<PassRun> runs = runs(failing(new IllegalStateException("planted")), pass("two"));
        assertThatThrownBy(() -> PassRun.all(runs, snapshots(1), threads)).hasMessage("planted");
        assertThat(ran).isEmpty();
    }

    @Test
    void aFailureBesideIsToldAsIfItWereHere() throws SQLException {
        CountDownLatch begun = new CountDownLatch(1);
        CheckPass slow = new Pass("slow", () -> await(begun));
        CheckPass failing = new Pass("failing", () -> {
            begun.countDown();
            throw new SQLException("gone beside");
        });
        assertThatThrownBy(() -> PassRun.all(runs(slow, failing), snapshots(2), threads))
                .isInstanceOf(CheckFailure.class)
                .hasMessage("gone beside");
    }

    private CheckPass pass(String name) {
        return new Pass(name, () -> ran.add(name));
    }

    private CheckPass meeting(String name, CountDownLatch both) {
        return new Pass(name, () -> {
            both.countDown();
            await(both);
            ran.add(name);
        });
    }

    private static CheckPass failing(Exception why) {
        return new Pass("failing", () -> {
            if (why instanceof SQLException gone) {
                throw gone;
            }
            throw (RuntimeException) why;
        });
    }

    private static List<PassRun> runs(CheckPass... passes) {
        return List.of(passes).stream()
                .map(pass -> new PassRun(pass, more -> {}))
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** Finds one thing in three rows. */
    private record Pass(String name, Work work) implements CheckPass {
        @Override
        public void look(Connection snapshot, Findings findings, Coverage coverage) throws SQLException {
            work.run();
            findings.add(Finding.inBook(FindingKind.HEAD, 1, name));
            coverage.looked("rows", 3);
        }
    }

    /** Of connections to no database, on which every question has the same answer. */
    private static List<Snapshot> snapshots(int count) throws SQLException {
        return Snapshot.of(Stream.generate(PassRunTest::connection).limit(count).toList());
    }

    private static Connection connection() {
        ResultSet row = stub(ResultSet.class, Map.of("next", true, "getString", "the same"));
        Statement statement = stub(Statement.class, Map.of("execute", false, "executeQuery", row));
        return stub(Connection.class, Map.of("createStatement", statement));
    }

    private static <T> T stub(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, parts) -> answers.get(method.getName())));
    }
}
