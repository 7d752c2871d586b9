package org.packledger.ledger.proof;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.packledger.kernel.Actor;
import org.packledger.platform.LeaseLost;
import org.packledger.platform.Rounds;

/**
 * Seals every few seconds, on whichever portal holds the lease. A portal that is killed is followed by another one as
 * soon as its lease is over, and at the latest two seconds later.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Sealer {

    private static final Logger LOG = System.getLogger(Sealer.class.getName());
    private static final Actor SEALER = Actor.job("sealer");
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int A_BATCH = 2000;

    @Inject
    private Rounds rounds;

    @Inject
    private SealDesk desk;

    @Inject
    private MerkleLog log;

    @Inject
    private Seal seal;

    @Inject
    private Event<MissingEntry> found;

    private boolean holding;
    private Optional<LogFinding> finding = Optional.empty();
    private final Set<MissingEntry> missing = new HashSet<>();

    @PostConstruct
    void start() {
        if (seal.isEnabled()) {
            rounds.begin(PAUSE, SealDesk.LEASE, LEASE, this::round);
        }
    }

    private void round() {
        try {
            boolean held = rounds.areOurs();
            if (held && !holding) {
                LOG.log(Level.INFO, "This portal seals");
            }
            if (held && (!holding || finding.isPresent())) {
                look();
            }
            holding = held;
            if (held && finding.isEmpty()) {
                sealAll();
                tellMissing();
            }
        } catch (LeaseLost e) {
            holding = false;
        }
    }

    /** Before anything is signed on top of it, the log must be what was signed last; once it is again, sealing goes on. */
    private void look() {
        Optional<LogFinding> now = log.finding();
        if (!now.equals(finding)) {
            now.ifPresentOrElse(
                    found -> LOG.log(Level.ERROR, "The log does not fit its last checkpoint: {0}", found),
                    () -> LOG.log(Level.INFO, "The log fits its last checkpoint again"));
        }
        finding = now;
    }

    /** Tells once of each entry that is gone, as long as it is gone. */
    private void tellMissing() {
        Set<MissingEntry> now = log.waiting() == 0 ? Set.of() : Set.copyOf(log.missing());
        missing.retainAll(now);
        for (MissingEntry entry : now) {
            if (missing.add(entry)) {
                LOG.log(Level.ERROR, "An entry is missing, and its book is not sealed further: {0}", entry);
                found.fire(entry);
            }
        }
    }

    private void sealAll() {
        while (desk.append(SEALER, rounds.holder(), A_BATCH) == A_BATCH) {
            if (!rounds.areOurs()) {
                return;
            }
        }
        desk.sign(SEALER, rounds.holder());
        // Also what a portal that was killed between the two had no time to write.
        seal.folder().ifPresent(folder -> log.newest()
                .filter(newest -> !folder.has(newest.size()))
                .ifPresent(newest -> folder.keep(newest.size(), newest.note())));
    }
}
