package org.packledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void placesGrowInPowersOfTwoByTheLastValue() {
        assertThat(Places.filled(List.of(1))).containsExactly(1);
        assertThat(Places.filled(List.of(1, 2))).containsExactly(1, 2);
        assertThat(Places.filled(List.of(1, 2, 3))).containsExactly(1, 2, 3, 3);
        assertThat(Places.filled(List.of(1, 2, 3, 4, 5))).containsExactly(1, 2, 3, 4, 5, 5, 5, 5);
        assertThat(Places.of(3, "(?, ?)")).isEqualTo("(?, ?), (?, ?), (?, ?)");
    }
}
