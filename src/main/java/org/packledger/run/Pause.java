package org.packledger.run;

/** Waiting a moment between two looks. */
final class Pause {

    private Pause() {}

    static void ofMillis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped while waiting.", e);
        }
    }
}
