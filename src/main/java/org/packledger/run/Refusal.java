package org.packledger.run;

/**
 * Why the launcher cannot go on: one plain sentence for the person at the terminal, which also says what to do next.
 *
 * <p>Everything foreseen ends as one of these; whatever else arrives at {@link Launch} is a fault of the launcher.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
