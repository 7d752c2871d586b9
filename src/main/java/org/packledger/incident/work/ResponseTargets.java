package org.packledger.incident.work;

import java.time.Duration;
import java.util.Map;

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
    public record Target(Duration first, Duration next) {}

    /** How long an answer of this kind may take. */
    public Duration of(Priority priority, AnswerKind kind) {
        Target target = targets.get(priority);
        return kind == AnswerKind.FIRST ? target.first() : target.next();
    }
}
