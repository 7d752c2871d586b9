package org.packledger.simulation;

import java.time.LocalDate;
import java.util.TreeMap;

/** A lot as the recipes tell it: a row of letters, one for each unit. */
final class ModelLot {

    final int place;
    final Command.Line line;
    final String document;
    LocalDate grantedOn;
    LocalDate lastDay;
    char[] slots = new char[0];
    /** By code, as invoiced and corrected; what went back is not taken off. */
    final TreeMap<String, Long> taxes = new TreeMap<>();

    ModelLot(int place, Command.Line line, String document) {
        this.place = place;
        this.line = line;
        this.document = document;
        line.taxes().forEach((code, tax) -> {
            if (tax != 0) {
                taxes.put(code, tax);
            }
        });
    }

    ModelLot copy() {
        ModelLot copy = new ModelLot(place, line, document);
        copy.grantedOn = grantedOn;
        copy.lastDay = lastDay;
        copy.slots = slots.clone();
        copy.taxes.clear();
        copy.taxes.putAll(taxes);
        return copy;
    }

    boolean isGranted() {
        return slots.length > 0;
    }

    boolean isOver(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    int count(char letter) {
        int count = 0;
        for (char slot : slots) {
            count += slot == letter ? 1 : 0;
        }
        return count;
    }

    int lowestFree() {
        for (int slot = 1; slot <= slots.length; slot++) {
            if (slots[slot - 1] == 'A') {
                return slot;
            }
        }
        throw new IllegalStateException("no free slot");
    }

    /** round(P*k/n) - round(P*(k-1)/n), half up. */
    long cents(int slot) {
        return rounded(slot) - rounded(slot - 1);
    }

    long centsOfFree() {
        long sum = 0;
        for (int slot = 1; slot <= slots.length; slot++) {
            sum += slots[slot - 1] == 'A' ? cents(slot) : 0;
        }
        return sum;
    }

    /** What of an amount over the whole lot belongs to the free slots. */
    long partOfFree(long amount) {
        long sum = 0;
        for (int slot = 1; slot <= slots.length; slot++) {
            sum += slots[slot - 1] == 'A' ? rounded(amount, slot) - rounded(amount, slot - 1) : 0;
        }
        return sum;
    }

    /** Every slot in one state goes to another. */
    void all(char from, char to) {
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slots[i] == from ? to : slots[i];
        }
    }

    private long rounded(int upTo) {
        return rounded(line.basis(), upTo);
    }

    private long rounded(long amount, int upTo) {
        return Math.floorDiv(2 * amount * upTo + line.size(), 2L * line.size());
    }
}
