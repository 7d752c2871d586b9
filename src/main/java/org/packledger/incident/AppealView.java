package org.packledger.incident;

import java.time.Instant;

/**
 * An appeal as people read it.
 *
 * @param number of the incident
 * @param subject of the incident
 * @param organisationId whose it is
 * @param organisation its name
 * @param book the ledger's book
 * @param entry the debit
 * @param reason code of the verdict's reason
 * @param verdict what the customer was told when it was closed
 * @param verdictBy reference of who decided the debit
 * @param verdictByName by name
 * @param verdictAt when
 * @param text what the customer says
 * @param messageId the message with its files, or null
 * @param appealedByName who of the customer
 * @param appealedAt when
 * @param status where it stands
 * @param explanation what the customer was told, or null
 * @param decidedByName who decided the appeal, or null
 * @param decidedAt when, or null
 */
public record AppealView(
        long number,
        String subject,
        long organisationId,
        String organisation,
        long book,
        long entry,
        String reason,
        String verdict,
        String verdictBy,
        String verdictByName,
        Instant verdictAt,
        String text,
        Long messageId,
        String appealedByName,
        Instant appealedAt,
        AppealStatus status,
        String explanation,
        String decidedByName,
        Instant decidedAt) {

    /** Whether a lead is to decide. */
    public boolean isWaiting() {
        return status == AppealStatus.OPEN;
    }
}
