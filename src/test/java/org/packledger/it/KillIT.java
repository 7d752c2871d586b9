package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.packledger.run.Portal;
import org.packledger.run.Ports;
import org.packledger.run.Program;
import org.packledger.simulation.ChainReader;

/**
 * Kills the portal, and the database, in the middle of closings. What was acknowledged is there, nothing is there twice,
 * and what was not answered can be asked again. {@code -Dpackledger.kills=} kills more often than the build does.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("packledger.kills", 2);

    private final Path folder = TestDatabase.target().resolve("kill-portal");
    private final int port = Ports.any();

    @Test
    void nothingAcknowledgedIsLostAndNothingCountsTwice() throws Exception {
        Program program = LoadedProgram.in(folder);
        Load load = new Load(7_000_000);
        Portal portal = start(program);
        try {
            load.openBooks(portal.address());
            for (int kill = 0; kill < KILLS; kill++) {
                load.start(portal.address());
                load.await(100);
                kill(portal.process());
                load.stop();
                portal = start(program);
                check(load, portal.address());
            }
            for (int kill = 0; kill < KILLS; kill++) {
                load.start(portal.address());
                load.await(100);
                kill(TestDatabase.current().process());
                TestDatabase.current().startAgain();
                // The pool heals without a restart of the portal.
                load.await(100);
                load.stop();
                check(load, portal.address());
            }
        } finally {
            load.stop();
            portal.close();
        }
        System.out.printf(
                "Killed the portal %d times and the database %d times; %d closings, %d of them asked for again%n",
                KILLS, KILLS, load.asked().size(), load.askedAgain());
    }

    private static void check(Load load, URI portal) throws Exception {
        compare(load, new TreeMap<>(load.acknowledged()));
        load.askAgain(portal);
        compare(load, new TreeMap<>(load.acknowledged()));
        assertThat(load.acknowledged()).hasSameSizeAs(load.asked());
    }

    private static void compare(Load load, Map<Long, String> acknowledged) throws Exception {
        try (Connection connection = TestDatabase.current().logins().owner().connect()) {
            Map<Long, String> kept = new TreeMap<>();
            List<String> twice = new ArrayList<>();
            for (String row : Rows.of(
                    connection,
                    "select incident_id, number from journal_entry where kind = 'INCIDENT_SETTLED' and book_id between"
                            + " ? and ?",
                    load.books().get(0),
                    load.books().get(load.books().size() - 1))) {
                int space = row.indexOf(' ');
                if (kept.put(Long.parseLong(row.substring(0, space)), row.substring(space + 1)) != null) {
                    twice.add(row);
                }
            }
            assertThat(twice).as("debited twice").isEmpty();
            assertThat(kept).as("acknowledged and kept").containsAllEntriesOf(acknowledged);
            for (long book : load.books()) {
                assertThat(ChainReader.findings(connection, book)).isEmpty();
            }
            SoundLedger.assertSound(connection);
        }
    }

    private Portal start(Program program) {
        return Portal.start(
                        program,
                        folder,
                        port,
                        TestDatabase.current().logins().application(),
                        Map.of("packledger.demo", "false"))
                .awaitReady();
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
    }
}
