package org.packledger.web;

import java.util.List;
import java.util.stream.IntStream;
import org.packledger.kernel.Money;

/**
 * A pack on sale, drawn by {@code pl:offers}.
 *
 * @param label what it is called
 * @param size units it brings
 * @param price net
 * @param note one line: the price of each unit, how long it lasts
 * @param href where to choose it
 * @param marked whether it is the one that most people take
 */
public record OfferCard(String label, int size, Money price, String note, String href, boolean marked) {

    /** One for each unit, so that the page can draw them. */
    public List<Integer> cells() {
        return IntStream.rangeClosed(1, size).boxed().toList();
    }
}
