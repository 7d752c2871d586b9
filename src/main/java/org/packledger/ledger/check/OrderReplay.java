package org.packledger.ledger.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order of use, once more and by the words of docs/ledger.md alone. */
final class OrderReplay {

    private static final int SEEN = 40;
    private static final List<String> KINDS = List.of("BUNDLED", "SUPPLEMENTAL", "GOODWILL");

    private static final Comparator<ReplayedLot> ORDER = Comparator.comparingInt(
                    (ReplayedLot lot) -> KINDS.indexOf(lot.kind))
            .thenComparing(lot -> lot.terms.expiresOn() == null ? "9999-99-99" : lot.terms.expiresOn())
            .thenComparing(lot -> lot.terms.grantedOn())
            .thenComparingLong(lot -> lot.id);

    private final List<ReplayedLot> candidates = new ArrayList<>();
    private final StringBuilder seen = new StringBuilder();

    /** What is wrong with the choice of a hold; null when nothing is. */
    String choice(Collection<ReplayedLot> lots, ReadEntry entry, String today) {
        candidates.clear();
        for (ReplayedLot lot : lots) {
            if (lot.free > 0
                    && !lot.isOver(entry.effectiveOn)
                    && !lot.isOver(today)
                    && lot.terms.grantedOn().compareTo(entry.effectiveOn) <= 0) {
                candidates.add(lot);
            }
        }
        if (candidates.isEmpty()) {
            return "no lot could give a unit";
        }
        candidates.sort(ORDER);
        ReplayedLot first = candidates.get(0);
        if (first.id != entry.choiceLot || first.lowestFree() != entry.choiceSlot) {
            return "lot %d slot %d was next".formatted(first.id, first.lowestFree());
        }
        seen.setLength(0);
        for (int i = 0; i < Math.min(SEEN, candidates.size()); i++) {
            seen.append(i == 0 ? "" : " ").append(candidates.get(i).asCandidate());
        }
        return entry.candidates != null && entry.candidates.contentEquals(seen) ? null : "it notes other candidates";
    }
}
