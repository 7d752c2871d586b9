package org.packledger.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which lot gives the next unit: bundled, then supplemental, then goodwill; inside a kind the soonest expiry, never
 * last; then the one granted first; then the lower id.
 */
final class OrderOfUse {

    private static final Comparator<Lot> ORDER = Comparator.comparing(Lot::kind)
            .thenComparing(lot -> lot.expiresOn().orElse(LocalDate.MAX))
            .thenComparing(Lot::grantedOn)
            .thenComparing(Lot::id);

    private OrderOfUse() {}

    /** The lots that can give a unit on that day, the next one first. */
    static List<Lot> candidates(Collection<Lot> lots, LocalDate day) {
        return lots.stream()
                .filter(lot -> lot.isGranted() && lot.isSpendable(day))
                .sorted(ORDER)
                .toList();
    }

    /** The choice among these candidates, the first of which is taken, at its lowest free slot. */
    static Optional<LotChoice> choose(List<Lot> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Lot chosen = candidates.get(0);
        return Optional.of(
                new LotChoice(chosen.id(), chosen.cells().first(Cells.AVAILABLE), LotChoice.describe(candidates)));
    }
}
