package org.packledger.simulation;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The lots of a book that somebody heard of. They are numbered in the order in which the book got them. */
final class KnownLots {

    private final SortedSet<Long> numbers = new TreeSet<>();

    synchronized void add(long lot) {
        numbers.add(lot);
    }

    synchronized List<Long> inOrder() {
        return List.copyOf(numbers);
    }
}
