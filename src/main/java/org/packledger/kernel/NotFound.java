package org.packledger.kernel;

/** There is no such thing, or it belongs to somebody else: the two look the same to who asks. */
public class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Says what kind of thing was not found, never which. */
    public NotFound(String what) {
        super("There is no such " + what, what);
    }
}
