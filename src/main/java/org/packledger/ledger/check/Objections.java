package org.packledger.ledger.check;

/** What is wrong with the entries of one book, and with the shape of any entry. */
final class Objections {

    private final long book;
    private final Findings findings;

    Objections(long book, Findings findings) {
        this.book = book;
        this.findings = findings;
    }

    void raise(ReadEntry entry, FindingKind kind, String text) {
        findings.add(Finding.atEntry(kind, book, entry.number, entry.kind + ": " + text));
    }

    /** The legs sum to zero for each commodity, and there is one. */
    void mustBalance(ReadEntry entry) {
        for (ReadLeg leg : entry.legs) {
            long sum = 0;
            for (ReadLeg other : entry.legs) {
                sum += other.commodity.equals(leg.commodity) ? other.amount : 0;
            }
            if (sum != 0) {
                raise(entry, FindingKind.BALANCE, "%s sums to %d".formatted(leg.commodity, sum));
                return;
            }
        }
        if (entry.legs.isEmpty()) {
            raise(entry, FindingKind.RECIPE, "it has no leg");
        }
    }

    /** Whether the entry has just these legs. */
    boolean hasLegs(ReadEntry entry, int count, String... accounts) {
        boolean as = entry.legs.size() == count;
        for (int i = 0; as && i < count; i++) {
            as = entry.legs.get(i).isOf(accounts[i]);
        }
        if (!as) {
            raise(entry, FindingKind.RECIPE, "its legs are " + entry.legs);
        }
        return as;
    }

    /** Nothing but money. */
    void mustMoveNoUnits(ReadEntry entry) {
        for (ReadLeg leg : entry.legs) {
            if (leg.isUnits()) {
                raise(entry, FindingKind.RECIPE, "it moves units: " + leg);
            }
        }
    }
}
