package org.packledger.ledger;

import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Money;

/**
 * What the ledger answers: the same for a retry as for the first time.
 *
 * @param entry the entry that says what was asked for (of several, the last)
 * @param availableBefore units the book had available before
 * @param availableAfter and after
 * @param unit the unit concerned, if one was
 * @param lots the lots concerned, in the order of their legs: for an invoice, of its lines
 * @param repeated whether the intent had been carried out before
 */
public record Posted(
        EntryId entry,
        int availableBefore,
        int availableAfter,
        Optional<Unit> unit,
        List<Long> lots,
        boolean repeated) {

    /**
     * One unit of one lot.
     *
     * @param lot its lot
     * @param slot from 1
     * @param worth the cents it is worth
     */
    public record Unit(long lot, int slot, Money worth) {}

    /** The answer to an instruction that found nothing to do. */
    static Posted nothing(long book, int available) {
        return new Posted(new EntryId(book, 0), available, available, Optional.empty(), List.of(), false);
    }

    /** Copies the lots. */
    public Posted {
        lots = List.copyOf(lots);
    }
}
