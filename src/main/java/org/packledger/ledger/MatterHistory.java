package org.packledger.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the journal knows of one incident and cycle.
 *
 * @param entries in order
 */
record MatterHistory(List<Recorded> entries) {

    /** The hold that nothing has settled or released. */
    Optional<Recorded> openHold() {
        Set<Long> resolved = entries.stream()
                .map(Recorded::resolves)
                .filter(number -> number != null)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.INCIDENT_HELD)
                .filter(entry -> !resolved.contains(entry.id().number()))
                .findFirst();
    }

    /** How many times a unit was held. */
    int holds() {
        return count(EntryKind.INCIDENT_HELD);
    }

    /** How many times a unit was released. */
    int releases() {
        return count(EntryKind.HOLD_RELEASED);
    }

    /** A cycle is debited once, also when the debit was taken back: what was forgiven stays forgiven. */
    void refuseSecondDebit(Matter matter) {
        if (count(EntryKind.INCIDENT_SETTLED) > 0) {
            throw new AlreadyDebited(matter);
        }
    }

    /** Each closing is recorded free once. */
    void refuseSecondFree(Matter matter, int closing) {
        boolean before = entries.stream()
                .anyMatch(entry -> entry.kind() == EntryKind.INCIDENT_FREE && entry.occasion() == closing);
        if (before) {
            throw new AlreadyRecorded(matter, closing);
        }
    }

    private int count(EntryKind kind) {
        return (int) entries.stream().filter(entry -> entry.kind() == kind).count();
    }
}
