package org.packledger.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.packledger.ledger.LivedBooks;

class ReadEntryTest {

    private final List<byte[]> book = LivedBooks.bytes(1).get(0);

    @Test
    void anEntryIsReadToItsLastByteAndNoFurther() {
        for (byte[] bytes : book) {
            ReadEntry entry = new ReadEntry();
            assertThat(entry.read(bytes, bytes.length)).isTrue();
            assertThat(entry.read(Arrays.copyOf(bytes, bytes.length + 1), bytes.length + 1))
                    .isFalse();
        }
    }

    @Test
    void anEntryCutShortAnywhereIsNotRead() {
        byte[] bytes = book.get(0);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(new ReadEntry().read(Arrays.copyOf(bytes, length), length))
                    .as("%d bytes", length)
                    .isFalse();
        }
    }

    @Test
    void anotherVersionIsNotRead() {
        byte[] bytes = book.get(0).clone();
        bytes[0] = 1;
        assertThat(new ReadEntry().read(bytes, bytes.length)).isFalse();
    }

    @Test
    void nothingIsLeftOfTheEntryBefore() {
        ReadEntry entry = new ReadEntry();
        for (byte[] bytes : book) {
            entry.read(bytes, bytes.length);
            ReadEntry fresh = ReplayedBook.read(bytes);
            assertThat(entry.terms).isEqualTo(fresh.terms);
            assertThat(entry.legs).hasToString(fresh.legs.toString());
            assertThat(entry.document).isEqualTo(fresh.document);
        }
    }
}
