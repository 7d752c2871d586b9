package org.packledger.it;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be ended after the last test, the youngest first; also when the run is interrupted. */
public final class AtEnd {

    private static final Deque<Runnable> ENDS = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtEnd::run, "end-of-tests"));
    }

    private AtEnd() {}

    public static synchronized void also(Runnable end) {
        ENDS.push(end);
    }

    static synchronized void run() {
        while (!ENDS.isEmpty()) {
            ENDS.pop().run();
        }
    }
}
