package org.packledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.packledger.identity.DemoRoster.DemoPerson;
import org.packledger.kernel.Role;

class DemoDoorTest {

    private static final DemoRoster ANNA = () ->
            List.of(new DemoPerson("anna@x.example", "Anna", Set.of(Role.OWNER), Optional.of("X"), Optional.empty()));

    @Test
    void aDemonstrationLetsItsPeopleIn() {
        DemoDoor door = new DemoDoor(true, Stream.of(ANNA));
        assertThat(door.admits("anna@x.example")).isTrue();
        assertThat(door.admits("ben@x.example")).isFalse();
    }

    @Test
    void outsideOfADemonstrationNobodyIsLetIn() {
        DemoDoor door = new DemoDoor(false, Stream.of(ANNA));
        assertThat(door.admits("anna@x.example")).isFalse();
        assertThat(door.people()).isEmpty();
    }
}
