package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Fingerprint;

class MatterHistoryTest {

    private static final Matter MATTER = new Matter(1001, 1);

    private final List<Recorded> entries = new ArrayList<>();

    @Test
    void aHoldIsOpenUntilSomethingResolvesIt() {
        add(EntryKind.INCIDENT_HELD, null);
        assertThat(history().openHold()).contains(entries.get(0));
        add(EntryKind.HOLD_RELEASED, 1L);
        assertThat(history().openHold()).isEmpty();
    }

    @Test
    void theHoldThatNothingResolvedIsTheOpenOne() {
        add(EntryKind.INCIDENT_HELD, null);
        add(EntryKind.HOLD_RELEASED, 1L);
        add(EntryKind.INCIDENT_HELD, null);
        assertThat(history().openHold()).contains(entries.get(2));
    }

    @Test
    void holdsAndReleasesAreCountedApart() {
        add(EntryKind.INCIDENT_HELD, null);
        add(EntryKind.HOLD_RELEASED, 1L);
        add(EntryKind.INCIDENT_HELD, null);
        assertThat(history().holds()).isEqualTo(2);
        assertThat(history().releases()).isEqualTo(1);
    }

    @Test
    void aSecondDebitIsRefused() {
        add(EntryKind.INCIDENT_HELD, null);
        assertThatCode(() -> history().refuseSecondDebit(MATTER)).doesNotThrowAnyException();
        add(EntryKind.INCIDENT_SETTLED, 1L);
        assertThatThrownBy(() -> history().refuseSecondDebit(MATTER)).isInstanceOf(AlreadyDebited.class);
    }

    @Test
    void theSameClosingIsRecordedFreeOnce() {
        add(EntryKind.INCIDENT_FREE, null);
        assertThatThrownBy(() -> history().refuseSecondFree(MATTER, 1)).isInstanceOf(AlreadyRecorded.class);
        assertThatCode(() -> history().refuseSecondFree(MATTER, 2)).doesNotThrowAnyException();
    }

    private MatterHistory history() {
        return new MatterHistory(List.copyOf(entries));
    }

    private void add(EntryKind kind, Long resolves) {
        entries.add(new Recorded(
                new EntryId(42, entries.size() + 1),
                kind,
                new UUID(7, entries.size()),
                Fingerprint.of("test"),
                MATTER,
                1,
                resolves,
                null,
                null,
                0));
    }
}
