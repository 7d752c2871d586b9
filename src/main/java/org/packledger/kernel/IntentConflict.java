package org.packledger.kernel;

/** The same intent came again with other content: nothing was done. */
public class IntentConflict extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Names the intent. */
    public IntentConflict(Intent intent) {
        super("Intent %s was already used for another request; load the page again".formatted(intent.id()));
    }
}
