package org.packledger.kernel;

/** A value that cannot be used as it was given. */
public class InvalidInput extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * Says which field, and what to do about it.
     *
     * @param field the name of the value, as pages name it
     * @param message what is wrong with it and what to do
     */
    public InvalidInput(String field, String message) {
        super(message, field, message);
        this.field = field;
    }

    /** The name of the value. */
    public String field() {
        return field;
    }
}
