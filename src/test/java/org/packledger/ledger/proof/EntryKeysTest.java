package org.packledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryKeysTest {

    @Test
    void anEntryIsFoundFromAnyPlaceBeforeIt() {
        EntryKeys keys = keys();
        assertThat(keys.size()).isEqualTo(4);
        assertThat(keys.find(0, 1, 7)).isZero();
        assertThat(keys.find(0, 1, 9)).isEqualTo(1);
        assertThat(keys.find(1, 1, 9)).isEqualTo(1);
        assertThat(keys.find(0, 3, 1)).isEqualTo(2);
        assertThat(keys.find(2, 3, 2)).isEqualTo(3);
        assertThat(keys.book(3)).isEqualTo(3);
        assertThat(keys.number(3)).isEqualTo(2);
    }

    @Test
    void whatIsNotAmongThemIsNotFound() {
        EntryKeys keys = keys();
        assertThat(keys.find(0, 1, 8)).isEqualTo(-1);
        assertThat(keys.find(0, 2, 1)).isEqualTo(-1);
        assertThat(keys.find(0, 3, 7)).isEqualTo(-1);
        assertThat(keys.find(0, 3, 3)).isEqualTo(-1);
        assertThat(keys.find(0, 4, 1)).isEqualTo(-1);
    }

    @Test
    void nothingIsLeftOfTheChunkBefore() {
        EntryKeys keys = keys();
        keys.clear();
        assertThat(keys.size()).isZero();
        assertThat(keys.find(0, 1, 7)).isEqualTo(-1);
        keys.add(5, 5);
        assertThat(keys.find(0, 5, 5)).isZero();
        assertThat(keys.find(0, 3, 1)).isEqualTo(-1);
    }

    @Test
    void theRestOfARangeBeginsBehindTheEntry() {
        assertThat(EntryRange.of(3, 5, 9).after(3, 6)).isEqualTo(new EntryRange(3, 7, 3, 9));
        assertThat(EntryRange.all().after(4, 1)).isEqualTo(new EntryRange(4, 2, Long.MAX_VALUE, Long.MAX_VALUE));
        assertThat(EntryRange.ofBooks(4, 6)).isEqualTo(new EntryRange(4, 1, 6, Long.MAX_VALUE));
    }

    private static EntryKeys keys() {
        EntryKeys keys = new EntryKeys(4);
        keys.add(1, 7);
        keys.add(1, 9);
        keys.add(3, 1);
        keys.add(3, 2);
        return keys;
    }
}
