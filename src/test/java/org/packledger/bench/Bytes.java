package org.packledger.bench;

import java.util.Arrays;

/** Canonical bytes of an entry, as the table in docs/ledger.md has them. Used again for the next entry. */
final class Bytes {

    private byte[] bytes = new byte[1024];
    private int length;

    void clear() {
        length = 0;
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    void octet(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    void count(int value) {
        room(Integer.BYTES);
        for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    void number(long value) {
        count(Long.BYTES);
        count((int) (value >>> Integer.SIZE));
        count((int) value);
    }

    /** {@link Row#NONE} is absent. */
    void numberOrNone(long value) {
        if (value == Row.NONE) {
            count(-1);
        } else {
            number(value);
        }
    }

    /** Null is absent. */
    void raw(byte[] value) {
        if (value == null) {
            count(-1);
            return;
        }
        count(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (bytes.length + more));
        }
    }
}
