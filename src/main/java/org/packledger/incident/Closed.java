package org.packledger.incident;

import java.util.Optional;
import org.packledger.ledger.EntryId;

/**
 * How an incident was closed, the same for a form that was sent twice.
 *
 * @param number of the incident
 * @param reason code of the reason that counts
 * @param billable whether it is billable
 * @param balanceBefore units left before
 * @param balanceAfter units left after
 * @param entry the ledger's entry, empty when the debit of this billing cycle stood already
 */
public record Closed(
        long number, String reason, boolean billable, int balanceBefore, int balanceAfter, Optional<EntryId> entry) {}
