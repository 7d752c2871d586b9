package org.packledger.web;

import java.util.List;

/**
 * A pack drawn as a punch card by {@code pl:pack}.
 *
 * @param title what it is, such as "10-pack, bought 12 May 2026"
 * @param kindLabel its kind in words
 * @param size units granted
 * @param summary what is left, held, and until when, in words: it says what the cells show
 * @param cells one a unit, in the order of their slots
 */
public record PackCard(String title, String kindLabel, int size, String summary, List<PackCard.Cell> cells) {

    /** Copies the cells. */
    public PackCard {
        cells = List.copyOf(cells);
    }

    /**
     * One unit.
     *
     * @param state used, held, next, available, expired or refunded
     * @param label what the cell shows: the incident's number, or nothing
     * @param href where the cell leads, null for nowhere
     * @param title what the cell says to who cannot see it, such as "Used by incident 1042"
     */
    public record Cell(String state, String label, String href, String title) {}
}
