package org.packledger.kernel;

import jakarta.ejb.ApplicationException;

/**
 * A foreseen refusal. It says what happened and what to do next; its transaction is rolled back whole.
 *
 * <p>Pages show the text {@code error.<simple class name>} of the person's language, filled with {@link #facts()}; the
 * message here is for logs and programs.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] facts;

    /**
     * A refusal.
     *
     * @param message one English sentence
     * @param facts the values that the text of a page may show, in the order of its placeholders
     */
    protected DomainException(String message, Object... facts) {
        super(message);
        this.facts = facts.clone();
    }

    /** The values that the text of a page may show. */
    public Object[] facts() {
        return facts == null ? new Object[0] : facts.clone();
    }
}
