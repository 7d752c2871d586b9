package org.packledger.incident.policy;

import org.packledger.kernel.DomainException;

/** A text of the version is not written yet. */
public class WordsMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    WordsMissing(String code, String language) {
        super("%s has no text in the language %s: write it, then publish".formatted(code, language), code, language);
    }
}
