package org.packledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The elements of docs/ledger.md, byte by byte. */
class CanonicalBytesTest {

    @Test
    void numbersAreEightBytesTheHighestFirstBehindTheirLength() {
        CanonicalBytes bytes = new CanonicalBytes(1);
        bytes.number(0x0102030405060708L);
        bytes.number(-2);
        assertThat(hex(bytes)).isEqualTo("000000080102030405060708" + "00000008fffffffffffffffe");
    }

    @Test
    void octetsCountsAndWhatIsAbsent() {
        CanonicalBytes bytes = new CanonicalBytes(1);
        bytes.octet(2);
        bytes.count(0x01020304);
        bytes.absent();
        bytes.raw(null);
        assertThat(hex(bytes)).isEqualTo("02" + "01020304" + "ffffffff" + "ffffffff");
    }

    @Test
    void textsStandBehindTheirLength() {
        CanonicalBytes bytes = new CanonicalBytes(3);
        bytes.raw("é".getBytes(StandardCharsets.UTF_8));
        bytes.raw(new byte[0]);
        assertThat(hex(bytes)).isEqualTo("00000002c3a9" + "00000000");
    }

    @Test
    void aPartOfOthersIsTakenOver() {
        CanonicalBytes other = new CanonicalBytes(8);
        other.raw(new byte[] {10, 11, 12, 13});
        CanonicalBytes bytes = new CanonicalBytes(1);
        bytes.octet(1);
        bytes.append(other, 5, 7);
        assertThat(hex(bytes)).isEqualTo("010b0c");
        bytes.clear();
        assertThat(bytes.length()).isZero();
    }

    @Test
    void aDayIsWrittenAsItIsReadHoweverManyThereAre() {
        DayTexts days = new DayTexts();
        for (int again = 0; again < 2; again++) {
            assertThat(day(days, 719_528)).isEqualTo("1970-01-01");
            assertThat(day(days, 719_528 + 4096)).isEqualTo("1981-03-20");
            assertThat(day(days, 719_528 + 1)).isEqualTo("1970-01-02");
            assertThat(day(days, 740_000)).isEqualTo("2026-01-19");
        }
    }

    private static String day(DayTexts days, int day) {
        return new String(days.of(day), StandardCharsets.US_ASCII);
    }

    private static String hex(CanonicalBytes bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(bytes.array(), bytes.length()));
    }
}
