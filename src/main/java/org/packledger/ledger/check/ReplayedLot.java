package org.packledger.ledger.check;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** A lot as the entries of its book tell it. */
final class ReplayedLot {

    final long id;
    final String document;
    final String kind;
    final long size;
    final long basis;
    final String currency;
    final SortedMap<String, Long> taxes = new TreeMap<>();
    ReadTerms terms;
    byte[] cells = new byte[0];
    int free;
    private int lowest; // no slot below this place is free

    ReplayedLot(ReadTerms terms, String document) {
        this.id = terms.lot();
        this.document = document;
        this.kind = terms.kind();
        this.size = terms.size();
        this.basis = terms.basis();
        this.currency = terms.currency();
        this.terms = terms;
    }

    void grant() {
        cells = new byte[(int) size];
        Arrays.fill(cells, (byte) 'A');
        free = cells.length;
    }

    boolean isGranted() {
        return cells.length > 0;
    }

    /** Whether its last day lies before that ISO day. */
    boolean isOver(String day) {
        return terms.expiresOn() != null && terms.expiresOn().compareTo(day) < 0;
    }

    /** Moves a slot; false when it was in another state. */
    boolean move(long slot, char from, char to) {
        if (slot < 1 || slot > cells.length || cells[(int) slot - 1] != from) {
            return false;
        }
        cells[(int) slot - 1] = (byte) to;
        lowest = to == 'A' ? Math.min(lowest, (int) slot - 1) : lowest;
        free += (to == 'A' ? 1 : 0) - (from == 'A' ? 1 : 0);
        return true;
    }

    /** Moves every free slot. */
    void moveFree(char to) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i] == 'A' ? (byte) to : cells[i];
        }
        free = 0;
    }

    long lowestFree() {
        while (lowest < cells.length && cells[lowest] != 'A') {
            lowest++;
        }
        return lowest < cells.length ? lowest + 1L : 0;
    }

    int count(char state) {
        int count = 0;
        for (byte cell : cells) {
            count += cell == state ? 1 : 0;
        }
        return count;
    }

    /** The part of an amount over the whole lot that belongs to this slot: exact shares, half up. */
    long part(long minor, long slot) {
        return upTo(minor, slot) - upTo(minor, slot - 1);
    }

    /** The part that belongs to all free slots. */
    long partOfFree(long minor) {
        long sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += cells[i] == 'A' ? part(minor, i + 1L) : 0;
        }
        return sum;
    }

    private long upTo(long minor, long slots) {
        long product = minor * slots;
        if (minor < 1L << 40 && minor >= 0) {
            return (2 * product + size) / (2 * size);
        }
        BigInteger exact = BigInteger.valueOf(minor).multiply(BigInteger.valueOf(slots));
        return exact.shiftLeft(1)
                .add(BigInteger.valueOf(size))
                .divide(BigInteger.valueOf(2 * size))
                .longValueExact();
    }

    /** As {@code lot_choice.candidates} writes it. */
    String asCandidate() {
        return id + ":" + kind + ":" + (terms.expiresOn() == null ? "never" : terms.expiresOn()) + ":"
                + terms.grantedOn() + ":" + free;
    }
}
