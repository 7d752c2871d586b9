package org.packledger.knowledge;

import org.packledger.kernel.DomainException;

/** An article without an answer is not published. */
public class AnswerMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    AnswerMissing(String solutionId) {
        super("Article %s has no answer yet; write it before publishing".formatted(solutionId), solutionId);
    }
}
