package org.packledger.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * What one portal at a time does every few seconds as long as it runs. Whoever has it injected begins it, asks in between
 * whether the work is still its own, and hands {@link #holder} to the desk whose transactions the lease fences.
 */
@Dependent
public class Rounds {

    private static final Logger LOG = System.getLogger(Rounds.class.getName());

    private final UUID holder = UUID.randomUUID();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Leases leases;

    private ScheduledFuture<?> rounds;
    private String lease;
    private Duration howLong;

    /**
     * Begins them.
     *
     * @param pause between the end of a round and the next one
     * @param lease the name of what one portal at a time may do
     * @param howLong who does not come back for so long has lost it
     * @param round what is done each time; whatever goes wrong in it, the next round comes
     */
    public void begin(Duration pause, String lease, Duration howLong, Runnable round) {
        this.lease = lease;
        this.howLong = howLong;
        rounds = executor.scheduleWithFixedDelay(
                () -> go(round), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Takes the lease or keeps it. */
    public boolean areOurs() {
        return leases.take(lease, holder, howLong);
    }

    /** As whom this portal holds the lease. */
    public UUID holder() {
        return holder;
    }

    private void go(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round of " + lease + " failed; the next one comes", e);
        }
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
