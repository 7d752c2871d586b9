package org.packledger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.packledger.it.TestDatabase;
import org.packledger.ledger.check.Checker;
import org.packledger.ledger.proof.EntryBytes;
import org.packledger.ledger.proof.EntryRange;
import org.packledger.run.Check;
import org.packledger.run.Login;

/**
 * How fast entries are read and hashed, how long a whole check takes, and in how little memory: the big journal is checked
 * with the heap that the small one gets. {@code -Dbench.entries=10000000} makes it ten million. Keeps its table in
 * {@code target/bench-checker.txt}.
 */
class CheckerBench {

    private static final String HEAP = "-Xmx" + System.getProperty("bench.heap", "128m");
    private static final int ROUNDS = 3;

    @Test
    void aBigJournalIsCheckedInTheMemoryOfASmallOne() throws Exception {
        List<String> lines = new ArrayList<>();
        for (long size : List.of(BenchJournal.SMALL, BenchJournal.big())) {
            long begun = System.nanoTime();
            BenchJournal journal = BenchJournal.shared(size);
            say(lines, "%,d entries written in %.0f s".formatted(journal.entries(), (System.nanoTime() - begun) / 1e9));
            for (int round = 1; round <= ROUNDS; round++) {
                say(
                        lines,
                        "  read and hashed: one stream %,.0f /s, two %,.0f /s, %d %,.0f /s"
                                .formatted(
                                        hashed(journal, 1),
                                        hashed(journal, 2),
                                        Checker.CONNECTIONS,
                                        hashed(journal, Checker.CONNECTIONS)));
            }
            Path paper = TestDatabase.base().resolve("target").resolve("bench-check-" + size + ".txt");
            begun = System.nanoTime();
            int code = check(journal, paper);
            double seconds = (System.nanoTime() - begun) / 1e9;
            say(
                    lines,
                    "  whole check by a process with %s: exit %d, %.0f s, %,.0f entries/s"
                            .formatted(HEAP, code, seconds, journal.entries() / seconds));
            assertThat(code).as(Files.readString(paper)).isZero();
        }
        Files.write(TestDatabase.base().resolve("target").resolve("bench-checker.txt"), lines);
    }

    private static void say(List<String> lines, String line) {
        lines.add(line);
        System.out.println(line);
    }

    /** Entries in a second; every hash is computed and held against its row. */
    private static double hashed(BenchJournal journal, int streams) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(streams);
        try {
            long begun = System.nanoTime();
            List<Future<Long>> all = new ArrayList<>();
            for (EntryRange part : parts(journal, streams)) {
                all.add(threads.submit(() -> hash(journal.logins().application(), part)));
            }
            long entries = 0;
            for (Future<Long> one : all) {
                entries += one.get();
            }
            assertThat(entries).isEqualTo(journal.entries());
            return entries * 1e9 / (System.nanoTime() - begun);
        } finally {
            threads.shutdownNow();
        }
    }

    /** So many parts of about as many entries: the long book is in the first, and books are not cut. */
    private static List<EntryRange> parts(BenchJournal journal, int streams) {
        long inLong = Math.max(journal.entries() / 10, Math.min(journal.entries() / 2, 5000));
        List<EntryRange> parts = new ArrayList<>();
        long first = 0;
        for (int part = 1; part < streams; part++) {
            long last = Math.max(first + 1, 1 + (journal.entries() * part / streams - inLong) / 1000);
            parts.add(EntryRange.ofBooks(first, last));
            first = last + 1;
        }
        parts.add(EntryRange.ofBooks(first, Long.MAX_VALUE));
        return parts;
    }

    private static long hash(Login login, EntryRange range) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        long seen = 0;
        try (Connection connection =
                        new Login(login.url() + "?useServerPrepStmts=true", login.user(), login.password()).connect();
                EntryBytes entries = EntryBytes.of(connection, range)) {
            while (entries.next()) {
                assert Arrays.equals(entries.computedHash(sha), entries.hash());
                seen++;
            }
        }
        return seen;
    }

    private static int check(BenchJournal journal, Path paper) throws Exception {
        Login login = journal.logins().application();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Ddb.url=" + login.url(),
                        "-Ddb.user=" + login.user(),
                        "-Ddb.password=" + login.password(),
                        Check.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(paper.toFile())
                .start()
                .waitFor();
    }
}
