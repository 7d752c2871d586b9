package org.packledger.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The units over time, and how long they may last.
 *
 * @param steps from each day on, what was left at its end; oldest first
 * @param used incidents billed since {@code since}, those given back left out
 * @param since the beginning of what was counted: two years ago, or the first entry
 * @param left units that can be used now
 * @param forecast how it may go on; empty when too little is known to say
 */
public record Runway(List<Step> steps, int used, LocalDate since, int left, Optional<Forecast> forecast) {

    /** Copies the steps. */
    public Runway {
        steps = List.copyOf(steps);
    }

    /** Whether there is something of which nobody can say how long it lasts. */
    public boolean isUnknown() {
        return left > 0 && forecast.isEmpty();
    }

    /** From this day on, that many units. */
    public record Step(LocalDate day, int units) {}
}
