package org.packledger.simulation;

import java.util.List;

/** An entry as the model predicts its rows. Absent values are a dash. */
record ModelEntry(
        String kind,
        String day,
        String original,
        String maker,
        String document,
        String incident,
        String occasion,
        String resolves,
        String reverses,
        String reason,
        int available,
        int held,
        List<Leg> legs) {

    /** {@code lot} 0 and {@code slot} 0: none. */
    record Leg(String account, long amount, String commodity, int lot, int slot, String tax) {

        Leg opposite() {
            return new Leg(account, -amount, commodity, lot, slot, tax);
        }

        @Override
        public String toString() {
            return "%s %d %s %s %s %s"
                    .formatted(account, amount, commodity, lot == 0 ? "-" : "L" + lot, slot == 0 ? "-" : slot, tax);
        }
    }

    /** As the database is asked: the entry's line, then its legs. */
    String row(long number) {
        return "%d %s %s %s %s %s %s %s %s %s %s %d %d"
                .formatted(
                        number, kind, day, original, maker, document, incident, occasion, resolves, reverses, reason,
                        available, held);
    }
}
