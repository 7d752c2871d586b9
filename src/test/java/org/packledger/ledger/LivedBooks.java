package org.packledger.ledger;

import java.util.List;
import org.packledger.simulation.Simulation;

/** Books that lived a random history over rows in memory, for tests of what reads them. */
public final class LivedBooks {

    private static final long FIRST = 1;
    private static final int STEPS = 80;

    private LivedBooks() {}

    /** The canonical bytes of the entries of two books, in order. */
    public static List<List<byte[]>> bytes(long seed) {
        MemoryLedger ledger = new MemoryLedger();
        Simulation.withFaults(FIRST, ledger).findings(seed, STEPS);
        return List.of(bytes(ledger, FIRST), bytes(ledger, FIRST + 1));
    }

    private static List<byte[]> bytes(MemoryLedger ledger, long book) {
        return ledger.rows().entries(book).stream()
                .map(EntryHash::canonicalBytes)
                .toList();
    }
}
