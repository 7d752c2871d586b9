package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.packledger.kernel.BusinessClock;
import org.packledger.web.Text;

/** How long ago something was, in the largest unit that fits: {@code 3 h}, {@code 12 d}. */
@Named("ages")
@RequestScoped
public class Ages {

    @Inject
    private BusinessClock clock;

    @Inject
    private Text text;

    /** The age of this instant, now. */
    public String of(Instant instant) {
        Duration age = Duration.between(instant, clock.now());
        if (age.toHours() < 1) {
            return text.of("age.minutes", Math.max(0, age.toMinutes()));
        }
        return age.toDays() < 1 ? text.of("age.hours", age.toHours()) : text.of("age.days", age.toDays());
    }
}
