package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.packledger.run.Folders;
import org.packledger.run.Portal;
import org.packledger.run.Ports;
import org.packledger.run.Program;

/** Two portals on one database: one seals; killed, it is followed by the other, and the log goes on as if nothing had been. */
class TwoPortalsIT {

    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private final Path folder = TestDatabase.target().resolve("two-portals");

    @Test
    void whenTheSealingPortalIsKilledTheOtherGoesOnWithinHalfAMinute() throws Exception {
        Folders.delete(folder);
        Program program = LoadedProgram.in(folder);
        Load load = new Load(8_000_000);
        Portal first = start(program, "first");
        Portal second = null;
        try {
            // A portal of another test may have sealed, and its lease may not be over yet.
            long sealed = size();
            load.openBooks(first.address());
            sealedBeyond(sealed);
            String sealing = one("select holder from lease where name = 'sealer'");
            second = start(program, "second");
            load.start(second.address());
            load.await(100);
            assertThat(one("select holder from lease where name = 'sealer'")).isEqualTo(sealing);
            long before = size();
            first.process().destroyForcibly();
            first.process().onExit().get(30, TimeUnit.SECONDS);
            long killed = System.nanoTime();
            long passed = changedHolder(sealing, killed);
            sealedBeyond(before);
            load.stop();
            System.out.printf("Sealing went on %d ms after its portal was killed%n", passed);
            first = start(program, "first");
            assertTheLogIsWhole(load);
        } finally {
            load.stop();
            first.close();
            if (second != null) {
                second.close();
            }
        }
    }

    private static long changedHolder(String before, long since) throws Exception {
        while (one("select holder from lease where name = 'sealer'").equals(before)) {
            long passed = System.nanoTime() - since;
            assertThat(Duration.ofNanos(passed)).as("without a sealer").isLessThan(AT_MOST);
            Thread.sleep(100);
        }
        return (System.nanoTime() - since) / 1_000_000;
    }

    private static void sealedBeyond(long size) throws Exception {
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (size() <= size) {
            assertThat(System.nanoTime()).as("nothing is sealed").isLessThan(end);
            Thread.sleep(100);
        }
    }

    /** Nothing is posted any more: all of it is sealed, signed, and in the folder. */
    private void assertTheLogIsWhole(Load load) throws Exception {
        assertThat(load.acknowledged()).isNotEmpty();
        long end = System.nanoTime() + AT_MOST.toNanos();
        long entries = Long.parseLong(one("select count(*) from journal_entry"));
        while (size() < entries || signed() < entries || !Files.exists(file(entries))) {
            assertThat(System.nanoTime())
                    .as("sealed %d, signed %d of %d", size(), signed(), entries)
                    .isLessThan(end);
            Thread.sleep(100);
        }
        assertThat(Files.readString(file(entries)))
                .isEqualTo(one("select note from checkpoint where size = " + entries))
                .isEqualTo(Files.readString(folder.resolve("checkpoints").resolve("latest")));
        try (Connection connection = JdbcAsOwner.open();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select position, book_id, number from log_leaf order by position")) {
            Map<Long, Long> heads = new HashMap<>();
            long position = 0;
            while (row.next()) {
                assertThat(row.getLong(1)).isEqualTo(position++);
                assertThat(heads.merge(row.getLong(2), 1L, Long::sum)).isEqualTo(row.getLong(3));
            }
            assertThat(position).isEqualTo(entries);
        }
    }

    private Path file(long size) {
        return folder.resolve("checkpoints").resolve(size + ".checkpoint");
    }

    private Portal start(Program program, String name) {
        Path key = TestDatabase.target().resolve("it-db").resolve("seal-key.pem");
        return Portal.start(
                        program,
                        folder.resolve(name),
                        Ports.any(),
                        TestDatabase.current().logins().application(),
                        Map.of(
                                "packledger.demo",
                                "false",
                                "packledger.seal.key-file",
                                key.toString(),
                                "packledger.seal.folder",
                                folder.resolve("checkpoints").toString(),
                                "packledger.seal.every-seconds",
                                "1"))
                .awaitReady();
    }

    private static long size() throws SQLException {
        return Long.parseLong(one("select count(*) from log_leaf"));
    }

    private static long signed() throws SQLException {
        return Long.parseLong(one("select coalesce(max(size), 0) from checkpoint"));
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = JdbcAsOwner.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
