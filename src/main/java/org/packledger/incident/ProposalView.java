package org.packledger.incident;

import java.time.Instant;
import java.util.Optional;

/**
 * A proposed verdict as people read it.
 *
 * @param id of the proposal
 * @param reason code
 * @param explanation what the customer reads
 * @param note evidence: what is to be done, or null
 * @param interfacePage evidence: the page of the interface, or null
 * @param articleSolutionId evidence: the article, or null
 * @param articleTitle its title, or null
 * @param articleSlug its address, or null
 * @param articlePublishedAt since when it can be read, or null
 * @param unitsLeft what could be used when it was proposed
 * @param policyVersion which version judged
 * @param proposedByName who proposed it
 * @param proposedAt when
 * @param status where it stands
 * @param answeredByName who answered, or null
 * @param answeredAt when, or null
 * @param answerNote what they said, or null
 */
public record ProposalView(
        long id,
        String reason,
        String explanation,
        String note,
        String interfacePage,
        String articleSolutionId,
        String articleTitle,
        String articleSlug,
        Instant articlePublishedAt,
        int unitsLeft,
        int policyVersion,
        String proposedByName,
        Instant proposedAt,
        ProposalStatus status,
        String answeredByName,
        Instant answeredAt,
        String answerNote) {

    /** Whether an approver is to answer. */
    public boolean isWaiting() {
        return status == ProposalStatus.PROPOSED;
    }

    /**
     * Whether a closing would rest on an article or a page that was not proposed.
     *
     * @param solutionId of the article that is cited, if one is
     * @param page of the interface that is cited, or blank
     */
    public boolean isOtherThan(Optional<String> solutionId, String page) {
        boolean otherArticle =
                solutionId.filter(cited -> !cited.equals(articleSolutionId)).isPresent();
        return otherArticle || !(page.isBlank() || page.strip().equals(interfacePage));
    }

    /** Whether there is one unit to agree to. */
    public boolean isCovered() {
        return unitsLeft > 0;
    }
}
