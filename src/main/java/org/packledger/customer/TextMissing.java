package org.packledger.customer;

import org.packledger.kernel.DomainException;

/** A text that is needed is missing or too long. */
public class TextMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Names the field and its longest length in characters. */
    public TextMissing(String field, int longest) {
        super("%s is needed, with at most %d characters".formatted(field, longest), field, longest);
    }
}
