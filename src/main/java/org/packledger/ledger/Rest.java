package org.packledger.ledger;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the free units of an invoice are worth, in minor units of its currency.
 *
 * @param lots those with free units, by their number
 */
public record Rest(List<Rest.OfLot> lots) {

    /**
     * The free units of one lot.
     *
     * @param lot its id
     * @param title for people
     * @param units how many are free
     * @param net their part of the cost basis
     * @param taxes their part of each tax, by code
     */
    public record OfLot(long lot, String title, int units, long net, SortedMap<String, Long> taxes) {
        long gross() {
            return net + taxes.values().stream().mapToLong(tax -> tax).sum();
        }
    }

    /** Copies the list. */
    public Rest {
        lots = List.copyOf(lots);
    }

    static OfLot of(Lot lot, Map<String, Long> taxes) {
        SortedMap<String, Long> parts = new TreeMap<>();
        taxes.forEach((code, tax) -> parts.put(code, lot.partOfAvailable(tax)));
        return new OfLot(
                lot.id(), lot.title(), lot.available(), lot.worthAvailable().minor(), parts);
    }

    /** How many units are free. */
    public int units() {
        return lots.stream().mapToInt(OfLot::units).sum();
    }

    /** What they are worth without tax. */
    public long net() {
        return lots.stream().mapToLong(OfLot::net).sum();
    }

    /** What they are worth with tax. */
    public long gross() {
        return lots.stream().mapToLong(OfLot::gross).sum();
    }

    /** Their taxes, by code. */
    public SortedMap<String, Long> taxes() {
        SortedMap<String, Long> all = new TreeMap<>();
        lots.forEach(lot -> lot.taxes().forEach((code, tax) -> all.merge(code, tax, Math::addExact)));
        return all;
    }
}
