package org.packledger.ledger.check;

import java.util.HashMap;
import java.util.Map;

/** What the customer of one book owes and has to his credit, lived again: never less than nothing. */
final class DebtsReplay {

    private final Objections objections;
    private final Map<String, Long> owed = new HashMap<>();
    private long credit;

    DebtsReplay(Objections objections) {
        this.objections = objections;
    }

    void move(ReadEntry entry) {
        credit -= entry.sum("CUSTOMER_CREDIT");
        long due = entry.sum("RECEIVABLE");
        if (due != 0 && owes(String.valueOf(entry.document), due) < 0) {
            objections.raise(entry, FindingKind.RECIPE, "less than nothing is owed for " + entry.document);
        }
        if (credit < 0) {
            objections.raise(entry, FindingKind.RECIPE, "less than nothing stands to the customer's credit");
        }
    }

    /** What is owed for a document now; one that is settled is forgotten. */
    private long owes(String document, long more) {
        long due = owed.getOrDefault(document, 0L) + more;
        if (due == 0) {
            owed.remove(document);
        } else {
            owed.put(document, due);
        }
        return due;
    }
}
