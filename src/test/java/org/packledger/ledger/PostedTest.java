package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostedTest {

    @Test
    void whoHadNothingToDoChangedNothing() {
        Posted posted = Posted.nothing(7, 3);
        assertThat(posted.entry()).isEqualTo(new EntryId(7, 0));
        assertThat(posted.availableBefore()).isEqualTo(posted.availableAfter()).isEqualTo(3);
        assertThat(posted.unit()).isEmpty();
        assertThat(posted.lots()).isEqualTo(List.of());
        assertThat(posted.repeated()).isFalse();
    }

    @Test
    void anEntryIsNamedByBookAndNumber() {
        assertThat(new EntryId(12, 345)).hasToString("12-345");
    }
}
