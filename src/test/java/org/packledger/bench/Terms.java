package org.packledger.bench;

import java.util.function.UnaryOperator;

/**
 * The terms of one block.
 *
 * @param firstBook the first of the books that are written in
 * @param books how many
 * @param packs in each book
 * @param units in each pack
 * @param threads who close at once
 * @param together closings in one transaction
 * @param millis how long
 * @param firstIncident from which the incidents are numbered
 */
record Terms(
        long firstBook, int books, int packs, int units, int threads, int together, long millis, long firstIncident) {

    static Terms of(UnaryOperator<String> parameters) {
        return new Terms(
                Long.parseLong(parameters.apply("firstBook")),
                Integer.parseInt(parameters.apply("books")),
                Integer.parseInt(parameters.apply("packs")),
                Integer.parseInt(parameters.apply("units")),
                Integer.parseInt(parameters.apply("threads")),
                Integer.parseInt(parameters.apply("together")),
                Long.parseLong(parameters.apply("millis")),
                Long.parseLong(parameters.apply("firstIncident")));
    }

    /** As the parameters of an address. */
    String query() {
        return "firstBook=%d&books=%d&packs=%d&units=%d&threads=%d&together=%d&millis=%d&firstIncident=%d"
                .formatted(firstBook, books, packs, units, threads, together, millis, firstIncident);
    }

    /** The same in other books, with incidents of their own. */
    Terms in(long book, long incident) {
        return new Terms(book, books, packs, units, threads, together, millis, incident);
    }

    Terms lasting(long otherMillis) {
        return new Terms(firstBook, books, packs, units, threads, together, otherMillis, firstIncident);
    }
}
