package org.packledger.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Several who act at once, each on a thread of its own; the first failure of any is the test's. */
public final class Crowd {

    /** What one of them does. */
    public interface Act {
        void by(int who) throws Exception;
    }

    private static final long PATIENCE_SECONDS = 120;

    private final int size;

    private Crowd(int size) {
        this.size = size;
    }

    public static Crowd of(int size) {
        return new Crowd(size);
    }

    public void each(Act act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            List<Future<Void>> results = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int who = i;
                results.add(threads.submit(() -> {
                    act.by(who);
                    return null;
                }));
            }
            for (Future<Void> result : results) {
                result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Waits for the others; alone, as when a call is repeated, goes on after a moment. */
    static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (BrokenBarrierException | TimeoutException e) {
            // Repeated, and therefore alone.
        }
    }
}
