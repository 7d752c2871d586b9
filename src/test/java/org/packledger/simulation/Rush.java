package org.packledger.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A history whose requests come from several people at once: who is served first, nobody knows before. */
final class Rush {

    /**
     * A request and what became of it.
     *
     * @param from entries that its book had before it was asked
     * @param to and after it was answered
     */
    record Served(Step step, Reply reply, long from, long to) {}

    private final RealLedger real;
    private final Door door;
    private final List<Long> books;
    private final List<Served> served = Collections.synchronizedList(new ArrayList<>());

    Rush(RealLedger real, Door door, List<Long> books) {
        this.real = real;
        this.door = door;
        this.books = books;
    }

    void live(long seed, int steps, int people) {
        List<Step> queue = queue(seed, steps);
        AtomicInteger next = new AtomicInteger();
        ExecutorService crowd = Executors.newFixedThreadPool(people);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int who = 0; who < people; who++) {
                all.add(crowd.submit(() -> {
                    for (int i = next.getAndIncrement(); i < queue.size(); i = next.getAndIncrement()) {
                        serve(queue.get(i));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            crowd.shutdownNow();
        }
    }

    /** As one person would live it; without what leaves no entry of its own, since nothing would tell its turn. */
    private List<Step> queue(long seed, int steps) {
        Model model = new Model();
        History history = new History(seed, books.get(0), model, false);
        List<Step> queue = new ArrayList<>();
        while (queue.size() < steps) {
            Step step = history.next();
            if (step.command().leavesAnEntry()) {
                model.carryOut(step);
                queue.add(step);
            }
        }
        return queue;
    }

    private void serve(Step step) {
        long from = door.entries(books.get(step.book()));
        Reply reply = real.carryOut(step);
        served.add(new Served(step, reply, from, door.entries(books.get(step.book()))));
    }

    /** Lives the same once more in the model, in the order in which the book has it. */
    Replay inBookOrder(int book) {
        Replay replay = new Replay(book, real.lots(book));
        replay.live(served);
        return replay;
    }
}
