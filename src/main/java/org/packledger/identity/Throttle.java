package org.packledger.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.packledger.kernel.BusinessClock;

/**
 * Slows down guessing. Each address and each place has so many attempts, which come back one by one; an attempt that
 * succeeds is given back. Attempts are taken before the password is looked at, so that guesses sent at once count too, and
 * for unknown addresses as for known ones.
 */
@ApplicationScoped
public class Throttle {

    /** Attempts on one address before it has to wait. */
    static final int OF_ADDRESS = 10;

    /** Attempts from one place: an office may share it. */
    static final int OF_PLACE = 60;

    private static final Duration PERIOD = Duration.ofMinutes(15);

    /** Some 10 MB at most; the one not used for longest is forgotten first. */
    private static final int REMEMBERED = 20_000;

    private static final int LONGEST_KEY = 254;

    private BusinessClock clock;
    private final Map<String, Bucket> buckets = new Recent();

    Throttle() {
        // for the proxy
    }

    @Inject
    Throttle(BusinessClock clock) {
        this.clock = clock;
    }

    /**
     * Takes one attempt.
     *
     * @throws TooManyAttempts naming the minutes to wait
     */
    public void attempt(String email, String place) {
        Bucket ofPlace = bucket("place " + place, OF_PLACE);
        take(ofPlace);
        try {
            take(bucket(addressKey(email), OF_ADDRESS));
        } catch (TooManyAttempts refused) {
            ofPlace.addTokens(1);
            throw refused;
        }
    }

    /** Gives an attempt back, since it succeeded. */
    public void succeeded(String email, String place) {
        bucket("place " + place, OF_PLACE).addTokens(1);
        bucket(addressKey(email), OF_ADDRESS).addTokens(1);
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(TimeUnit.NANOSECONDS.toMinutes(probe.getNanosToWaitForRefill()) + 1);
        }
    }

    private static String addressKey(String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        return "address " + address.substring(0, Math.min(address.length(), LONGEST_KEY));
    }

    private Bucket bucket(String key, int attempts) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, fresh -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, PERIOD))
                    .withCustomTimePrecision(new Meter(clock))
                    .build());
        }
    }

    /** Forgets what was not used for longest. */
    private static final class Recent extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1L;
        private static final int START = 256;
        private static final float LOAD = 0.75f;

        Recent() {
            super(START, LOAD, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    }

    /** The portal's clock, as the buckets read it. */
    private record Meter(BusinessClock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.now().toEpochMilli());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
