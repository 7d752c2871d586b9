package org.packledger.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What has been started, ended in the opposite order: the portal before the database it writes to.
 *
 * <p>Ctrl-C may come at any moment, also between two starts: once the end has begun, nothing starts any more.
 */
final class Running {

    private final Deque<Runnable> ends = new ArrayDeque<>();
    private boolean ending;

    synchronized <T extends AutoCloseable> T start(String name, Supplier<T> start) {
        if (ending) {
            throw new Refusal("Stopped before " + name + " was started.");
        }
        T started = start.get();
        ends.push(() -> end(name, started));
        return started;
    }

    synchronized boolean ending() {
        return ending;
    }

    synchronized void endAll() {
        ending = true;
        while (!ends.isEmpty()) {
            ends.pop().run();
        }
    }

    /** Whatever goes wrong with one, also a terminal that is gone: the others are ended too. */
    private static void end(String name, AutoCloseable started) {
        try {
            Terminal.say("Stopping " + name + " …");
        } finally {
            close(name, started);
        }
    }

    private static void close(String name, AutoCloseable started) {
        try {
            started.close();
        } catch (Exception e) {
            Terminal.say("Could not stop " + name + ": " + e);
        }
    }
}
