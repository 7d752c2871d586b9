package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.packledger.audit.AuditSql;
import org.packledger.ledger.check.AuditQueries;
import org.packledger.ledger.check.Checker;
import org.packledger.ledger.check.Report;

/** What must hold wherever tests posted through the ledger: no audit query finds a row, and the checker says clean. */
public final class SoundLedger {

    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private SoundLedger() {}

    /** Every entry of the database is looked at, not those of one test alone. */
    public static Report assertSound(Connection connection) throws SQLException {
        AuditSql.assertLedgerClean(connection);
        Report report = new Checker(ZONE, List::of, AuditQueries.ofLedger(), List.of()).check(connection, at -> {});
        assertThat(report.verdict()).as(report.toString()).isEqualTo(Report.Verdict.CLEAN);
        return report;
    }
}
