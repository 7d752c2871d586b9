package org.packledger.incident.policy;

import org.packledger.kernel.InvalidInput;

/**
 * The times that a version gives.
 *
 * @param appealDays 1 to 366
 * @param reopenDays 0 to 366
 * @param withdrawMinutes 0 to 10,080, a week
 */
public record PolicyTerms(int appealDays, int reopenDays, int withdrawMinutes) {

    /** Refuses what is out of range. */
    public PolicyTerms {
        between("appealDays", appealDays, 1, 366);
        between("reopenDays", reopenDays, 0, 366);
        between("withdrawMinutes", withdrawMinutes, 0, 10_080);
    }

    private static void between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidInput(field, "must be between %d and %d".formatted(least, most));
        }
    }
}
