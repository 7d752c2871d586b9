package org.packledger.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Callers who wait their turn. Whoever comes while nobody leads takes all who wait, himself among them, and has them
 * served in one go; meanwhile the next ones gather.
 */
final class Line {

    /** As many as are served in one go at most: a refusal of the database costs all of them their turn. */
    static final int TOGETHER = 64;

    private static final long LOOK_AGAIN_NANOS = 1_000_000_000;
    private static final long LINGER_NANOS = 600_000;
    private static final long GLANCE_NANOS = 20_000;

    private final Queue<Ticket> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock leading = new ReentrantLock();
    private final Function<List<Errand>, List<Served>> serving;

    /** How many were about when the last ones were served; kept by whoever leads. */
    private int expected;

    /** @param serving answers these errands, one by one in their order */
    Line(Function<List<Errand>, List<Served>> serving) {
        this.serving = serving;
    }

    /** Returns when the errand was served, or is to be done alone. */
    Served await(Errand errand) {
        Ticket mine = new Ticket(errand);
        waiting.add(mine);
        while (!mine.isServed()) {
            if (leading.tryLock()) {
                lead(mine);
            } else {
                LockSupport.parkNanos(this, LOOK_AGAIN_NANOS);
            }
        }
        return mine.served();
    }

    /** The next lead begins before those who were served are woken: the database does not wait for that. */
    private void lead(Ticket mine) {
        List<Ticket> together = List.of();
        try {
            if (!mine.isServed()) {
                linger();
                together = next();
                answer(together);
            }
        } finally {
            leading.unlock();
            wakeNext();
            together.forEach(Ticket::wake);
        }
    }

    /**
     * Those who were served a moment ago are likely to come again: with them, one commit does for all. Much shorter than
     * serving takes, and never when nobody else was about.
     */
    private void linger() {
        long until = System.nanoTime() + LINGER_NANOS;
        while (waiting.size() < expected && System.nanoTime() < until) {
            LockSupport.parkNanos(this, GLANCE_NANOS);
        }
    }

    private void answer(List<Ticket> together) {
        List<Served> answers = List.of();
        try {
            answers = serving.apply(together.stream().map(Ticket::errand).toList());
        } finally {
            for (int i = 0; i < together.size(); i++) {
                together.get(i).serve(i < answers.size() ? answers.get(i) : Served.ALONE);
            }
            expected = Math.min(TOGETHER, together.size() + waiting.size());
        }
    }

    /** The next ones; an intent that comes twice has to wait for what becomes of the first. */
    private List<Ticket> next() {
        List<Ticket> together = new ArrayList<>();
        List<Ticket> later = new ArrayList<>();
        Set<UUID> intents = new HashSet<>();
        while (together.size() < TOGETHER) {
            Ticket ticket = waiting.poll();
            if (ticket == null) {
                break;
            }
            (intents.add(ticket.errand().intent()) ? together : later).add(ticket);
        }
        waiting.addAll(later);
        return together;
    }

    /** Whoever waits now may have come when the lead was taken. */
    private void wakeNext() {
        Ticket next = waiting.peek();
        if (next != null) {
            next.wake();
        }
    }
}
