package org.packledger.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Days as text, {@code 2026-01-15}. The same few hundred days come again and again, so they are remembered. */
final class DayTexts {

    /** What MariaDB's {@code to_days} says of 1970-01-01. */
    private static final int FIRST_DAY = 719_528;

    private static final int REMEMBERED = 4096;

    private final int[] days = new int[REMEMBERED];
    private final byte[][] texts = new byte[REMEMBERED][];

    /** @param day as {@code to_days} numbers it */
    byte[] of(int day) {
        int place = day & (REMEMBERED - 1);
        if (texts[place] == null || days[place] != day) {
            days[place] = day;
            texts[place] = LocalDate.ofEpochDay(day - FIRST_DAY).toString().getBytes(StandardCharsets.US_ASCII);
        }
        return texts[place];
    }
}
