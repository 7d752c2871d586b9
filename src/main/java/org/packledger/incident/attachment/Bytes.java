package org.packledger.incident.attachment;

import java.nio.charset.StandardCharsets;

/** The bytes of a file, asked what stands where. */
@SuppressWarnings("ArrayRecordComponent") // looked at, never compared
record Bytes(byte[] all) {

    int size() {
        return all.length;
    }

    /** From 0 to 255. */
    int at(int place) {
        return all[place] & 0xff;
    }

    /** A big-endian number of four bytes. */
    long fourAt(int place) {
        return (long) at(place) << 24 | at(place + 1) << 16 | at(place + 2) << 8 | at(place + 3);
    }

    /** A big-endian number of two bytes. */
    int twoAt(int place) {
        return at(place) << 8 | at(place + 1);
    }

    boolean begins(int... values) {
        return has(0, values);
    }

    boolean ends(int... values) {
        return has(size() - values.length, values);
    }

    private boolean has(int place, int... values) {
        if (place < 0 || place + values.length > size()) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (at(place + i) != values[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether these characters stand between these places, in small or capital letters. */
    boolean has(String ascii, int from, int to) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        int last = Math.min(to, size()) - wanted.length;
        for (int place = Math.max(0, from); place <= last; place++) {
            if (same(place, wanted)) {
                return true;
            }
        }
        return false;
    }

    boolean has(String ascii) {
        return has(ascii, 0, size());
    }

    private boolean same(int place, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (small(all[place + i]) != small(wanted[i])) {
                return false;
            }
        }
        return true;
    }

    private static int small(int value) {
        return value >= 'A' && value <= 'Z' ? value + 32 : value;
    }
}
