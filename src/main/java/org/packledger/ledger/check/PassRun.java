package org.packledger.ledger.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;

/** One pass of a check: what it found and looked at, kept apart from the others until all are done. */
final class PassRun {

    private final CheckPass pass;
    private final Findings findings = new Findings();
    private final Coverage coverage;
    private boolean done;

    PassRun(CheckPass pass, LongConsumer progress) {
        this.pass = pass;
        coverage = new Coverage(progress);
    }

    /** Runs all of them; each snapshot takes the next one that nobody has taken. Returns when no thread is at work any more. */
    static void all(List<PassRun> runs, List<Snapshot> snapshots, Executor executor) throws SQLException {
        Queue<PassRun> waiting = new ConcurrentLinkedQueue<>(runs);
        List<CompletableFuture<Void>> beside = new ArrayList<>();
        for (Snapshot snapshot : snapshots.subList(1, snapshots.size())) {
            beside.add(CompletableFuture.runAsync(() -> drain(waiting, snapshot.connection()), executor));
        }
        try {
            drain(waiting, snapshots.get(0).connection());
        } finally {
            waiting.clear();
            CompletableFuture.allOf(beside.toArray(CompletableFuture[]::new))
                    .handle((nothing, failure) -> null)
                    .join();
        }
        try {
            beside.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof CheckFailure failure ? failure : e;
        }
    }

    private static void drain(Queue<PassRun> waiting, Connection snapshot) {
        for (PassRun next = waiting.poll(); next != null; next = waiting.poll()) {
            try {
                next.look(snapshot);
            } catch (SQLException e) {
                waiting.clear();
                throw new CheckFailure(e);
            } catch (RuntimeException e) {
                waiting.clear();
                throw e;
            }
        }
    }

    private void look(Connection snapshot) throws SQLException {
        pass.look(snapshot, findings, coverage);
        done = true;
    }

    String name() {
        return pass.name();
    }

    /** Whether it came to its end. */
    boolean isDone() {
        return done;
    }

    void addTo(Findings all, Coverage whole) {
        all.addAll(findings);
        coverage.rows().forEach(whole::looked);
    }
}
