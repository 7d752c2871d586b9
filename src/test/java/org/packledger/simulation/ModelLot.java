package org.packledger.simulation;

import java.time.LocalDate;

/** A lot as the recipes tell it: a row of letters, one for each unit. */
final class ModelLot {

    final int place;
    final Command.Line line;
    final String document;
    LocalDate grantedOn;
    LocalDate lastDay;
    char[] slots = new char[0];

    ModelLot(int place, Command.Line line, String document) {
        this.place = place;
        this.line = line;
        this.document = document;
    }

    ModelLot copy() {
        ModelLot copy = new ModelLot(place, line, document);
        copy.grantedOn = grantedOn;
        copy.lastDay = lastDay;
        copy.slots = slots.clone();
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

    private long rounded(int upTo) {
        return Math.floorDiv(2 * line.basis() * upTo + line.size(), 2L * line.size());
    }
}
