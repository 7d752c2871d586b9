package org.packledger.ledger;

import java.util.List;

/** The exact opposite of an entry. */
final class Reversals {

    private Reversals() {}

    /** Every leg of the original with the other sign; it carries what the original carries. */
    static Draft of(Recorded original, List<PostingLine> lines, String reason) {
        Draft draft = Draft.of(EntryKind.REVERSAL)
                .about(original.matter(), original.occasion())
                .on(original.document())
                .because(reason)
                .reversing(original.id().number());
        lines.forEach(line -> draft.leg(line.opposite()));
        return draft;
    }
}
