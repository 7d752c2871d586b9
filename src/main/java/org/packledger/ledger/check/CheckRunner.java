package org.packledger.ledger.check;

import jakarta.annotation.Resource;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.ledger.proof.MerkleLog;
import org.packledger.platform.Leases;

/** Runs checks beside everything else, one at a time over all portals: every night, and when somebody asks. */
@Singleton
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
public class CheckRunner {

    private static final Logger LOG = System.getLogger(CheckRunner.class.getName());
    private static final Actor CHECKER = Actor.job("checker");
    private static final String LEASE = "checker";
    private static final Duration AT_MOST = Duration.ofHours(2);

    private final UUID holder = UUID.randomUUID();

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "jdbc/ledger")
    private DataSource ledger;

    @Inject
    private Leases leases;

    @Inject
    private CheckDesk desk;

    @Inject
    private BusinessClock clock;

    @Inject
    private MerkleLog log;

    @Inject
    private Instance<CheckPass> contributed;

    /** Begins a check for somebody and answers its number; how it goes is read from there. */
    public long start(Actor actor, Intent intent) {
        long run = desk.begin(actor, intent, CheckOccasion.DEMAND);
        executor.execute(() -> run(run));
        return run;
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void nightly() {
        if (leases.take("nightly-check", holder, Duration.ofHours(1))) {
            run(desk.begin(CHECKER, Intent.fresh(), CheckOccasion.NIGHTLY));
        }
    }

    private void run(long run) {
        if (!leases.take(LEASE, holder, AT_MOST)) {
            desk.fail(CHECKER, run, "Another portal was checking");
            return;
        }
        try (Connections connections = Connections.of(Checker.CONNECTIONS, ledger::getConnection)) {
            Checker checker = new Checker(clock.zone(), log::published, contributed);
            Report report = checker.check(connections.list(), executor, looked -> desk.tell(CHECKER, run, looked));
            desk.finish(CHECKER, run, report);
            LOG.log(
                    report.verdict() == Report.Verdict.CLEAN ? Level.INFO : Level.ERROR,
                    "Check {0}: {1}, {2} findings",
                    run,
                    report.verdict(),
                    report.findings().size());
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.ERROR, "Check " + run + " broke off", e);
            desk.fail(CHECKER, run, e.toString());
        } finally {
            leases.take(LEASE, holder, Duration.ZERO);
        }
    }
}
