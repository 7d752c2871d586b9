package org.packledger.incident;

import java.time.Instant;

/**
 * A verdict on an incident's page.
 *
 * @param closing which closing, from 1
 * @param cycle billing cycle
 * @param reason code of the reason that counts
 * @param proposedReason code of the one the agent chose
 * @param billable whether it cost a unit
 * @param explanation what the customer reads
 * @param note evidence: what was investigated or asked for, or null
 * @param interfacePage evidence: the page of the interface, or null
 * @param articleSolutionId evidence: the article, or null
 * @param articleTitle its title, or null
 * @param articleSlug its address, or null
 * @param articlePublishedAt since when it could be read, or null
 * @param source where the consent comes from, or null
 * @param agreedBy who agreed to the cost, or null
 * @param how where they said so, or null
 * @param agreedAt when, or null
 * @param decidedByName who decided
 * @param decidedAt when
 * @param policyVersion which version judged
 * @param balanceBefore units left before
 * @param balanceAfter units left after
 * @param bookId the ledger's book, or null
 * @param entryNumber the ledger's entry, or null
 * @param reversedBy the number of the entry that took the debit back, or null
 * @param undone why the closing was undone, or null
 */
public record VerdictView(
        int closing,
        int cycle,
        String reason,
        String proposedReason,
        boolean billable,
        String explanation,
        String note,
        String interfacePage,
        String articleSolutionId,
        String articleTitle,
        String articleSlug,
        Instant articlePublishedAt,
        ConsentSource source,
        String agreedBy,
        String how,
        Instant agreedAt,
        String decidedByName,
        Instant decidedAt,
        int policyVersion,
        int balanceBefore,
        int balanceAfter,
        Long bookId,
        Long entryNumber,
        Long reversedBy,
        String undone) {}
