package org.packledger.ledger;

import java.util.concurrent.locks.LockSupport;

/** An errand in the line, and the thread that waits for it. */
final class Ticket {

    private final Errand errand;
    private final Thread owner = Thread.currentThread();
    private volatile Served served;

    Ticket(Errand errand) {
        this.errand = errand;
    }

    Errand errand() {
        return errand;
    }

    boolean isServed() {
        return served != null;
    }

    /** How it fared, once it was served. */
    Served served() {
        return served;
    }

    void serve(Served answer) {
        served = answer;
    }

    void wake() {
        LockSupport.unpark(owner);
    }
}
