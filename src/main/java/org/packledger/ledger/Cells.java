package org.packledger.ledger;

import java.util.stream.IntStream;

/**
 * The units of a lot as a punch card: one letter for each slot, in order.
 *
 * @param letters {@code A} available, {@code H} held, {@code U} used, {@code E} expired, {@code R} refunded
 */
record Cells(String letters) {

    static final char AVAILABLE = 'A';
    static final char HELD = 'H';
    static final char USED = 'U';
    static final char EXPIRED = 'E';
    static final char REFUNDED = 'R';

    static Cells allAvailable(int size) {
        return new Cells(String.valueOf(AVAILABLE).repeat(size));
    }

    /** The lowest slot in this state, from 1; 0 when there is none. */
    int first(char state) {
        return letters.indexOf(state) + 1;
    }

    char at(int slot) {
        return letters.charAt(slot - 1);
    }

    /** All slots in this state, ascending, from 1. */
    IntStream all(char state) {
        return IntStream.rangeClosed(1, letters.length()).filter(slot -> at(slot) == state);
    }

    int count(char state) {
        int count = 0;
        for (int i = 0; i < letters.length(); i++) {
            count += letters.charAt(i) == state ? 1 : 0;
        }
        return count;
    }

    /** The card after one slot went from one state to another. */
    Cells moved(int slot, char from, char to) {
        if (slot < 1 || slot > letters.length() || at(slot) != from) {
            throw new IllegalStateException("slot %d of %s is not %c".formatted(slot, letters, from));
        }
        return new Cells(letters.substring(0, slot - 1) + to + letters.substring(slot));
    }

    /** The card after every slot in one state went to another. */
    Cells allMoved(char from, char to) {
        return new Cells(letters.replace(from, to));
    }
}
