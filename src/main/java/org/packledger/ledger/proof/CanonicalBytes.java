package org.packledger.ledger.proof;

import java.util.Arrays;

/** Canonical bytes as they are put together: the elements of docs/ledger.md, "The chain". Used again and again, and never boxed. */
final class CanonicalBytes {

    private static final int ABSENT = -1;

    private byte[] bytes;
    private int length;

    CanonicalBytes(int expected) {
        bytes = new byte[expected];
    }

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
        put(value);
    }

    void number(long value) {
        room(Integer.BYTES + Long.BYTES);
        put(Long.BYTES);
        put((int) (value >>> Integer.SIZE));
        put((int) value);
    }

    void absent() {
        count(ABSENT);
    }

    /** A text in UTF-8, or raw bytes; null is absent. */
    void raw(byte[] value) {
        if (value == null) {
            absent();
            return;
        }
        room(Integer.BYTES + value.length);
        put(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    /** What was put together elsewhere. */
    void append(CanonicalBytes other, int from, int to) {
        room(to - from);
        System.arraycopy(other.bytes, from, bytes, length, to - from);
        length += to - from;
    }

    private void put(int value) {
        bytes[length] = (byte) (value >>> 24);
        bytes[length + 1] = (byte) (value >>> 16);
        bytes[length + 2] = (byte) (value >>> 8);
        bytes[length + 3] = (byte) value;
        length += Integer.BYTES;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
