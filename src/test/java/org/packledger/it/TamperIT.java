package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.ledger.check.AuditQueries;
import org.packledger.ledger.check.Checker;
import org.packledger.ledger.check.Report;
import org.packledger.platform.PortalClock;
import org.packledger.simulation.Simulation;

/**
 * Somebody who owns the database server changes rows behind everybody's back: in a copy of some books without triggers and
 * foreign keys. Each change must be found.
 */
@ArquillianTest
class TamperIT {

    private static final long FIRST_BOOK = 2_900_001;

    private List<String> published = List.of();

    @Inject
    private PostingDesk desk;

    @Inject
    private PortalClock clock;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @Test
    void everyTamperingIsFound() throws SQLException {
        int wanted = Integer.getInteger("packledger.tamperings", 200);
        long seed = Long.getLong("packledger.seed", 1);
        Simulation simulation = Simulation.inBooksFrom(FIRST_BOOK, desk, clock, database);
        for (long history = 1; history <= 3; history++) {
            assertThat(simulation.findings(history, 60)).isEmpty();
        }
        Map<String, Integer> done = new TreeMap<>();
        List<String> unfound = new ArrayList<>();
        try (TamperedCopy copy = TamperedCopy.of(FIRST_BOOK, FIRST_BOOK + 5)) {
            published = List.of(copy.note());
            assertThat(check(copy.connection()).verdict()).isEqualTo(Report.Verdict.CLEAN);
            Random random = new Random(seed);
            for (int i = 0; i < wanted; i++) {
                Tampering tampering = new Tampering(copy, random);
                String what = tampering.tamper();
                done.merge(tampering.kind(), 1, Integer::sum);
                if (check(copy.connection()).verdict() != Report.Verdict.FINDINGS) {
                    unfound.add(what);
                }
                copy.restore();
            }
            assertThat(check(copy.connection()).verdict())
                    .as("the copy is whole again")
                    .isEqualTo(Report.Verdict.CLEAN);
        }
        System.getLogger(TamperIT.class.getName()).log(System.Logger.Level.INFO, "{0} of {1} found", done, wanted);
        assertThat(unfound).as("seed %d, of %s", seed, done).isEmpty();
        assertThat(done).containsKeys("flip", "remove", "swap", "truncate", "rechain");
    }

    private Report check(Connection connection) throws SQLException {
        return new Checker(clock.zone(), () -> published, AuditQueries.ofLedger(), List.of())
                .check(connection, at -> {});
    }
}
