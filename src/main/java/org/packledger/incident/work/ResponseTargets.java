package org.packledger.incident.work;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.packledger.kernel.InvalidInput;

/**
 * Within what time an answer is due.
 *
 * @param hours which hours count
 * @param targets for each priority
 */
public record ResponseTargets(OfficeHours hours, Map<Priority, ResponseTargets.Target> targets) {

    /** Copies the targets, which every priority has. */
    public ResponseTargets {
        targets = Map.copyOf(targets);
        if (targets.size() < Priority.values().length) {
            throw new IllegalArgumentException("a priority has no target: " + targets);
        }
    }

    /**
     * The targets of one priority.
     *
     * @param first from the opening to the first answer
     * @param next from what the customer wrote to the answer
     */
    public record Target(Duration first, Duration next) {

        /** Whether neither answer is due later. */
        boolean isWithin(Target other) {
            return first.compareTo(other.first()) <= 0 && next.compareTo(other.next()) <= 0;
        }
    }

    /** How long an answer of this kind may take. */
    public Duration of(Priority priority, AnswerKind kind) {
        Target target = targets.get(priority);
        return kind == AnswerKind.FIRST ? target.first() : target.next();
    }

    /**
     * Refuses what nobody should promise.
     *
     * @throws InvalidInput when something less urgent would be due sooner, or too few hours count
     */
    void mustBeKeepable() {
        for (Priority each : Priority.values()) {
            for (Priority more : Priority.values()) {
                if (more.compareTo(each) > 0 && !targets.get(more).isWithin(targets.get(each))) {
                    throw new InvalidInput("answerOrder", "must not be longer for what is more urgent");
                }
            }
        }
        hours.mustBeEnough();
    }

    /** Each priority and each day with hours, as a change of it is told. */
    Map<String, String> lines() {
        Map<String, String> lines = new HashMap<>();
        targets.forEach((priority, target) -> lines.put(
                priority.name(),
                AnswerTime.of(target.first()).written() + " / "
                        + AnswerTime.of(target.next()).written()));
        hours.days().forEach((day, open) -> lines.put(day.name(), open.from() + "–" + open.to()));
        return lines;
    }
}
