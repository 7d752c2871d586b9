package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.packledger.kernel.BusinessClock;
import org.packledger.web.Text;

/** How long ago something was, or how soon an answer is due, in the largest unit that fits: {@code 3 h}, {@code 12 d}. */
@Named("ages")
@RequestScoped
public class Ages {

    private static final Duration SOON = Duration.ofHours(1);

    @Inject
    private BusinessClock clock;

    @Inject
    private Text text;

    /** The age of this instant, now. */
    public String of(Instant instant) {
        return words(Duration.between(instant, clock.now()));
    }

    /** When the answer is due, in words. */
    public String due(Instant due) {
        Duration left = Duration.between(clock.now(), due);
        return left.isNegative() ? text.of("due.over", words(left.negated())) : text.of("due.in", words(left));
    }

    /** The chip that goes with the words. */
    public String dueKind(Instant due) {
        Duration left = Duration.between(clock.now(), due);
        if (left.isNegative()) {
            return "debit";
        }
        return left.compareTo(SOON) < 0 ? "held" : "";
    }

    private String words(Duration age) {
        if (age.toHours() < 1) {
            return text.of("age.minutes", Math.max(1, age.toMinutes()));
        }
        return age.toDays() < 1 ? text.of("age.hours", age.toHours()) : text.of("age.days", age.toDays());
    }
}
