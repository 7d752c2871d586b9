package org.packledger.incident.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When the vendor's next answer to an incident is due. It runs from the opening to the first answer, and then from each
 * thing that the customer writes to the answer to it. It pauses while the customer has to decide something before there can
 * be an answer, and goes on with what was left; a message of the customer never gives more time than was left.
 */
@Embeddable
public class AnswerClock {

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_kind")
    private AnswerKind kind;

    /** Seconds that counted before it ran last. */
    @Column(name = "answer_used")
    private long used;

    @Column(name = "answer_running_since")
    private Instant since;

    @Column(name = "answer_due_at")
    private Instant due;

    /** An answer is due from now on, counted anew. */
    public void start(AnswerKind which, Priority priority, Instant now, ResponseTargets targets) {
        kind = which;
        used = 0;
        since = now;
        reckon(priority, targets);
    }

    /** The customer is to move before there can be an answer. */
    public void pause(Instant now, ResponseTargets targets) {
        if (isRunning()) {
            used += targets.hours().between(since, now).toSeconds();
            since = null;
            due = null;
        }
    }

    /** The customer moved: it goes on, with what was left, or begins. */
    public void heard(Priority priority, Instant now, ResponseTargets targets) {
        if (kind == null) {
            start(AnswerKind.NEXT, priority, now, targets);
        } else if (!isRunning()) {
            since = now;
            reckon(priority, targets);
        }
    }

    /** Nothing is due. */
    public void stop() {
        kind = null;
        used = 0;
        since = null;
        due = null;
    }

    /** The priority is another one: what counted so far counts of its target. */
    public void reckon(Priority priority, ResponseTargets targets) {
        if (isRunning()) {
            Duration left = targets.of(priority, kind).minusSeconds(used);
            due = left.isNegative() ? since : targets.hours().after(since, left);
        }
    }

    /** When the answer is due; empty while nothing is, or while it pauses. */
    public Optional<Instant> due() {
        return Optional.ofNullable(due);
    }

    private boolean isRunning() {
        return kind != null && since != null;
    }
}
