package org.packledger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.packledger.it.AtEnd;
import org.packledger.it.Crowd;
import org.packledger.it.Deployments;
import org.packledger.it.PostingDesk;
import org.packledger.it.TestDatabase;
import org.packledger.run.Portal;
import org.packledger.run.Ports;
import org.packledger.run.Program;

/**
 * Closings by the built portal against the same statements by hand, on a durable database, in blocks that alternate. Prints
 * the tables of docs/benchmarks.md and keeps them in {@code target/bench-posting.md}. {@code -Dbench.rounds=} and
 * {@code -Dbench.millis=} lengthen it.
 */
class PostingBench {

    private static final Path TARGET = TestDatabase.base().resolve("target");
    private static final int WARM_UPS = 8;
    private static final int BOOKS = 1000;
    private static final String DESK = "through a desk";
    private static final String COUNTER = "at the counter";
    private static final String JDBC = "by hand in the container";
    private static final String ALONE = "by hand alone";

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 20);
    private static final long MILLIS = Long.getLong("bench.millis", 600);

    private static Portal portal;
    private static OwnConnections own;
    private static long nextBook = 5_000_000;
    private static long nextIncident = 5_000_000_000_000L;

    @BeforeAll
    static void start() throws Exception {
        Files.deleteIfExists(TARGET.resolve("bench-posting.md"));
        portal = Portal.start(
                program(),
                TARGET.resolve("bench-portal"),
                Ports.any(),
                TestDatabase.current().logins().application(),
                Map.of("packledger.demo", "false"));
        AtEnd.also(portal::close);
        portal.awaitReady();
        own = new OwnConnections(TestDatabase.current().logins().application());
    }

    @AfterAll
    static void stop() throws Exception {
        own.close();
    }

    @Test
    void spreadOverAThousandBooks() throws Exception {
        Terms terms = new Terms(0, BOOKS, 1, unitsFor(8000.0 / BOOKS), 8, 1, MILLIS, 0);
        Contest contest = everybody("Spread: 8 callers, 1,000 books").run(WARM_UPS, ROUNDS, sameBooks(terms, 4));
        keep(contest.table(JDBC, ALONE));
        assertThat(contest.ratio(COUNTER, JDBC)).isGreaterThanOrEqualTo(1.0);
        assertThat(contest.ratio(COUNTER, ALONE)).isGreaterThanOrEqualTo(0.8);
        assertThat(contest.ratio(DESK, JDBC)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void oneBusyBook() throws Exception {
        int units = (int) Math.min(1000, 1 + MILLIS);
        Terms terms = new Terms(0, 1, 12, units, 32, 1, MILLIS, 0);
        Contest contest = new Contest("One busy book: 32 callers")
                .with(COUNTER, in("counter"))
                .with(DESK, in("desk"))
                .with(JDBC, in("jdbc"))
                .run(WARM_UPS, ROUNDS, who -> freshBooks(terms));
        keep(contest.table(JDBC));
        assertThat(contest.ratio(COUNTER, JDBC)).isGreaterThanOrEqualTo(5.0);
    }

    @Test
    void oneClientAlone() throws Exception {
        Terms terms = new Terms(0, BOOKS, 1, unitsFor(3000.0 / BOOKS), 1, 1, MILLIS, 0);
        Contest contest = everybody("One client alone, 1,000 books").run(WARM_UPS, ROUNDS, sameBooks(terms, 4));
        keep(contest.table(JDBC, ALONE));
    }

    @Test
    void fiftyInOneTransaction() throws Exception {
        Terms terms = new Terms(0, 1, 12, (int) Math.min(1000, 50 + MILLIS), 1, 50, MILLIS, 0);
        Contest contest = new Contest("Fifty closings of one book in one transaction, one client")
                .with(DESK, in("desk"))
                .with(JDBC, in("jdbc"))
                .run(WARM_UPS, ROUNDS, who -> freshBooks(terms));
        keep(contest.table(JDBC));
    }

    private static Contest everybody(String title) {
        JdbcCloser alone = new JdbcCloser(own, 1);
        return new Contest(title)
                .with(COUNTER, in("counter"))
                .with(DESK, in("desk"))
                .with(JDBC, in("jdbc"))
                .with(ALONE, terms -> Block.run(alone, terms));
    }

    /** Units that a book needs when so many of them are used in a second. */
    private static int unitsFor(double aSecond) {
        return (int) Math.min(10_000, 20 + (ROUNDS + WARM_UPS) * MILLIS * aSecond / 1000);
    }

    /** Each contestant has his own books for the whole contest. */
    private static Contest.Ground sameBooks(Terms terms, int contestants) throws Exception {
        long first = nextBook;
        for (int who = 0; who < contestants; who++) {
            freshBooks(terms);
        }
        return who -> terms.in(first + (long) who * terms.books(), incidents());
    }

    private static Terms freshBooks(Terms terms) throws Exception {
        Terms fresh = terms.in(nextBook, incidents());
        nextBook += terms.books();
        ask("open", fresh);
        return fresh;
    }

    private static long incidents() {
        nextIncident += 1_000_000;
        return nextIncident;
    }

    /** In the container. */
    private static Contest.Way in(String who) {
        return terms -> Block.read(ask(who, terms));
    }

    private static String ask(String who, Terms terms) throws Exception {
        URI address = portal.address().resolve("/bench?who=" + who + "&" + terms.query());
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static void keep(String table) throws Exception {
        System.out.println(table);
        Files.writeString(
                TARGET.resolve("bench-posting.md"), table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static Program program() throws Exception {
        Program built = Program.builtIn(TestDatabase.base());
        File war = Files.createDirectories(TARGET.resolve("bench-portal"))
                .resolve("packledger.war")
                .toFile();
        Deployments.packledger(
                        PostingDesk.class,
                        Crowd.class,
                        BenchServlet.class,
                        Terms.class,
                        Block.class,
                        Closer.class,
                        Loan.class,
                        LedgerCloser.class,
                        JdbcCloser.class)
                .as(ZipExporter.class)
                .exportTo(war, true);
        return new Program(built.server(), built.driver(), war.toPath(), built.preBoot(), built.postBoot());
    }
}
