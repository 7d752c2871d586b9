package org.packledger.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.packledger.it.LoadedProgram;
import org.packledger.it.Rows;
import org.packledger.it.SoundLedger;
import org.packledger.it.TestDatabase;
import org.packledger.run.Login;
import org.packledger.run.Portal;
import org.packledger.run.Ports;

/**
 * The connection dies after COMMIT was sent and before it was answered: the portal cannot know whether the debit counts,
 * says that it failed, and the same intent sent again finds out. {@code -Dpackledger.cuts=} cuts more often than the
 * build does.
 */
class CommitCutIT {

    private static final int CUTS = Integer.getInteger("packledger.cuts", 40);
    private static final long BOOK = 7_100_000;
    /** Tests of one run share a database, and other incidents are numbered from 1. */
    private static final long FIRST_INCIDENT = BOOK * 1_000_000;

    private static final int PATIENCE = 20;

    private final Path folder = TestDatabase.base().resolve("target").resolve("cut-portal");
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Test
    void aCommitWhoseAnswerIsLostCountsOnceHoweverOftenItIsAskedFor() throws Exception {
        Login login = TestDatabase.current().logins().application();
        int server = URI.create(login.url().substring("jdbc:".length())).getPort();
        try (CommitCutter cutter = new CommitCutter(server);
                Portal portal = Portal.start(
                        LoadedProgram.in(folder),
                        folder,
                        Ports.any(),
                        new Login(
                                login.url().replace(":" + server + "/", ":" + cutter.port() + "/"),
                                login.user(),
                                login.password()),
                        Map.of("packledger.demo", "false"))) {
            portal.awaitReady();
            assertThat(ask(portal, "book=%d&intent=%s".formatted(BOOK, UUID.randomUUID()))
                            .statusCode())
                    .isEqualTo(200);
            int settled = settle(portal, cutter);
            settleAtCounter(portal, cutter, settled);
        }
    }

    /** There the ledger asks again by itself: the caller gets his answer, or asks once more. */
    private void settleAtCounter(Portal portal, CommitCutter cutter, int settledBefore) throws Exception {
        long before = cutter.done();
        int cuts = Math.max(5, CUTS / 4);
        List<String> answers = new ArrayList<>();
        for (int settlement = 1; cutter.done() < before + cuts; settlement++) {
            assertThat(settlement).as("settlements for %d cuts", cuts).isLessThanOrEqualTo(3 * cuts + PATIENCE);
            long incident = FIRST_INCIDENT + 500_000 + settlement;
            String query = "book=%d&incident=%d&intent=%s&at=counter".formatted(BOOK, incident, UUID.randomUUID());
            cutter.cutTheNext();
            HttpResponse<String> answer = ask(portal, query);
            for (int again = 0; answer.statusCode() != 200; again++) {
                assertThat(again).as("retries of settlement %d", incident).isLessThan(PATIENCE);
                answer = ask(portal, query);
            }
            answers.add(incident + " " + answer.body());
        }
        check(answers, FIRST_INCIDENT + 500_000, settledBefore + answers.size());
    }

    private int settle(Portal portal, CommitCutter cutter) throws Exception {
        List<String> answers = new ArrayList<>();
        int cut = 0;
        int kept = 0;
        int attempts = 0;
        for (int settlement = 1; cut < CUTS; settlement++) {
            // A job of the portal may commit first, and then it is the one that is cut.
            assertThat(settlement).as("settlements for %d cuts", CUTS).isLessThanOrEqualTo(2 * CUTS + PATIENCE);
            long incident = FIRST_INCIDENT + settlement;
            String query = "book=%d&incident=%d&intent=%s".formatted(BOOK, incident, UUID.randomUUID());
            cutter.cutTheNext();
            HttpResponse<String> answer = ask(portal, query);
            attempts++;
            if (answer.statusCode() != 200) {
                cut++;
                kept += (int) settled(incident);
            }
            for (int again = 0; answer.statusCode() != 200; again++) {
                assertThat(again).as("retries of settlement %d", incident).isLessThan(PATIENCE);
                answer = ask(portal, query);
                attempts++;
            }
            answers.add(incident + " " + answer.body());
        }
        System.out.printf(
                "Cut %d commits, %d of settlements, %d of which stood before they were asked for again;"
                        + " %d settlements by %d requests%n",
                cutter.done(), cut, kept, answers.size(), attempts);
        check(answers, FIRST_INCIDENT, answers.size());
        return answers.size();
    }

    private static long settled(long incident) throws SQLException {
        try (Connection connection = TestDatabase.current().logins().owner().connect()) {
            return Rows.count(
                    connection,
                    "select count(*) from journal_entry where book_id = ? and incident_id = ? and kind ="
                            + " 'INCIDENT_SETTLED'",
                    BOOK,
                    incident);
        }
    }

    /** What was answered in the end is what stands there, each once. */
    private static void check(List<String> answers, long after, int used) throws SQLException {
        try (Connection connection = TestDatabase.current().logins().owner().connect()) {
            assertThat(Rows.of(
                            connection,
                            "select incident_id, number from journal_entry where book_id = ? and incident_id > ? and kind ="
                                    + " 'INCIDENT_SETTLED' order by number",
                            BOOK,
                            after))
                    .isEqualTo(answers);
            assertThat(Rows.of(connection, "select held, used from lot where book_id = ?", BOOK))
                    .containsExactly("0 " + used);
            SoundLedger.assertSound(connection);
        }
    }

    private HttpResponse<String> ask(Portal portal, String query) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(portal.address().resolve("/test/close?" + query))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
