package org.packledger.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** A lot of a {@link BookLife}: sold, granted, used slot by slot, over one day. */
final class LivedLot {

    static final byte[] KIND = "SUPPLEMENTAL".getBytes(StandardCharsets.US_ASCII);
    static final byte[] CURRENCY = "CAD".getBytes(StandardCharsets.US_ASCII);

    final long id;
    final byte[] title;
    final int size;
    final long basis;
    final byte[] document;
    final long months;
    final byte[] cells;
    LocalDate grantedOn;
    LocalDate expiresOn;
    int free;
    private int lowest;

    LivedLot(long id, int size, long basis, String document, long months) {
        this.id = id;
        this.title = (size + "-pack").getBytes(StandardCharsets.US_ASCII);
        this.size = size;
        this.basis = basis;
        this.document = document.getBytes(StandardCharsets.US_ASCII);
        this.months = months;
        this.cells = new byte[size];
    }

    void grant(LocalDate day) {
        grantedOn = day;
        expiresOn = months == Row.NONE ? null : day.plusMonths(months);
        Arrays.fill(cells, (byte) 'A');
        free = size;
    }

    boolean isOver(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }

    /** The lowest free slot, from 1. */
    int next() {
        while (cells[lowest] != 'A') {
            lowest++;
        }
        return lowest + 1;
    }

    void move(int slot, char to) {
        free += (to == 'A' ? 1 : 0) - (cells[slot - 1] == 'A' ? 1 : 0);
        cells[slot - 1] = (byte) to;
        lowest = to == 'A' ? Math.min(lowest, slot - 1) : lowest;
    }

    /** The cents of a slot. */
    long worth(int slot) {
        return upTo(slot) - upTo(slot - 1);
    }

    /** Every free unit goes; answers their cents. */
    long expire() {
        long rest = 0;
        for (int slot = 1; slot <= size; slot++) {
            if (cells[slot - 1] == 'A') {
                rest += worth(slot);
                cells[slot - 1] = 'E';
            }
        }
        free = 0;
        return rest;
    }

    int count(char state) {
        int count = 0;
        for (byte cell : cells) {
            count += cell == state ? 1 : 0;
        }
        return count;
    }

    private long upTo(int slots) {
        return (2 * basis * slots + size) / (2L * size);
    }

    String asCandidate() {
        return id + ":SUPPLEMENTAL:" + (expiresOn == null ? "never" : expiresOn) + ":" + grantedOn + ":" + free;
    }
}
