package org.packledger.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunwayTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Test
    void ofWhatIsLeftNobodyCanSayWithoutAPace() {
        assertThat(new Runway(List.of(), 0, SINCE, 3, Optional.empty()).isUnknown())
                .isTrue();
    }

    @Test
    void whereNothingIsLeftNothingIsUnknown() {
        assertThat(new Runway(List.of(), 2, SINCE, 0, Optional.empty()).isUnknown())
                .isFalse();
    }
}
