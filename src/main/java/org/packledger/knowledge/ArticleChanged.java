package org.packledger.knowledge;

import org.packledger.kernel.DomainException;

/** Somebody else revised the article since it was read. Nothing was saved. */
public class ArticleChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    ArticleChanged(Article now) {
        super(
                "Article %s was changed meanwhile; compare the two and save again".formatted(now.solutionId()),
                now.solutionId(),
                now.updatedAt());
    }
}
