package org.packledger.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Money;
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

    /** The entries of a book whose tax was corrected, whose only unit was held twice, and whose rest then went back. */
    public static List<byte[]> putRight() {
        FilledBook book = new FilledBook(1, 1000, Map.of("GST", Money.of(50, "CAD")));
        Map<Long, Map<String, Money>> right = Map.of(1L, Map.of("HST-ON", Money.of(130, "CAD")));
        Instruction ofTwo = book.anew().proposedBy("staff-8");
        book.post(ledger -> ledger.correctTax(ofTwo, FilledBook.INVOICE, right, "WRONG_RATE"));
        book.post(ledger -> ledger.receivePayment(
                book.anew(), FilledBook.INVOICE, Account.BANK, Money.of(1130, "CAD"), Optional.empty()));
        for (int incident = 1; incident <= 2; incident++) {
            Matter matter = new Matter(incident, 1);
            book.post(ledger -> ledger.hold(book.anew(), matter, FilledBook.CHARGE));
            book.post(ledger -> ledger.release(book.anew(), matter));
        }
        book.post(ledger -> ledger.refund(
                book.anew().proposedBy("staff-8"),
                FilledBook.INVOICE,
                "CN-1",
                "NOT_NEEDED",
                Account.BANK,
                Money.of(1130, "CAD")));
        return bytes(book.ledger(), book.id());
    }
}
