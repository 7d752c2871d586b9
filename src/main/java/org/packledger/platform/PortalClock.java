package org.packledger.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.packledger.kernel.BusinessClock;

/**
 * The machine's clock, in whole microseconds. The demo world and tests may stand at another instant, each thread for
 * itself, so that two years of history are posted through the same desks as today's.
 */
@ApplicationScoped
public class PortalClock implements BusinessClock {

    private static final ThreadLocal<Instant> STANDING_AT = new ThreadLocal<>();

    private ZoneId zone;
    private final Clock clock = Clock.systemUTC();

    PortalClock() {
        // for the proxy
    }

    @Inject
    PortalClock(@ConfigProperty(name = "packledger.zone", defaultValue = "America/Toronto") String zone) {
        this.zone = ZoneId.of(zone);
    }

    @Override
    public Instant now() {
        Instant standing = STANDING_AT.get();
        return (standing == null ? clock.instant() : standing).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    /** Does this as if it were that instant; for the demo world and for tests. */
    public void at(Instant instant, Runnable what) {
        Instant before = STANDING_AT.get();
        STANDING_AT.set(instant);
        try {
            what.run();
        } finally {
            if (before == null) {
                STANDING_AT.remove();
            } else {
                STANDING_AT.set(before);
            }
        }
    }
}
