package org.packledger.ledger.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Turns the same bytes into the same text again and again, without making a new one: names of kinds, accounts, days. */
final class Words {

    private static final int PLACES = 1 << 14;

    private final byte[][] bytes = new byte[PLACES][];
    private final String[] texts = new String[PLACES];

    String of(byte[] from, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + from[i];
        }
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        if (!isAt(place, from, start, length)) {
            bytes[place] = Arrays.copyOfRange(from, start, start + length);
            texts[place] = new String(bytes[place], StandardCharsets.UTF_8);
        }
        return texts[place];
    }

    private boolean isAt(int place, byte[] from, int start, int length) {
        byte[] known = bytes[place];
        return known != null && Arrays.equals(known, 0, known.length, from, start, start + length);
    }
}
