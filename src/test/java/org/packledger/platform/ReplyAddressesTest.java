package org.packledger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyAddressesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate UNTIL = TODAY.plusDays(30);
    private static final Topic DECIDES = new Topic(1087, Optional.of("p45"));

    @TempDir
    private Path folder;

    private ReplyAddresses addresses;

    @BeforeEach
    void withAKey() throws IOException {
        addresses = addresses("k".repeat(32));
    }

    @Test
    void anIncidentComesBack() {
        String address = addresses.of(Topic.of(1087), "anna@example.org", UNTIL).orElseThrow();
        assertThat(address).startsWith("support+1087.").endsWith("@example.org");
        assertThat(address.substring(0, address.indexOf('@')).length()).isLessThanOrEqualTo(64);
        assertThat(addresses.read(address, "whoever@example.org", TODAY)).hasValueSatisfying(answered -> {
            assertThat(answered.number()).isEqualTo(1087);
            assertThat(answered.decides()).isEmpty();
            assertThat(answered.expired()).isFalse();
        });
        assertThat(addresses.read(address.toUpperCase(java.util.Locale.ROOT), "whoever@example.org", TODAY))
                .isPresent();
    }

    @Test
    void whatDecidesIsInTheHandsOfWhoWasWrittenTo() {
        String address = addresses.of(DECIDES, "Anna@example.org", UNTIL).orElseThrow();
        assertThat(addresses
                        .read(address, "anna@example.org", TODAY)
                        .orElseThrow()
                        .decides())
                .contains("p45");
        assertThat(addresses.read(address, "ben@example.org", TODAY)).isEmpty();
    }

    @Test
    void itDecidesUntilItsDay() {
        String address = addresses.of(DECIDES, "anna@example.org", UNTIL).orElseThrow();
        assertThat(addresses
                        .read(address, "anna@example.org", UNTIL)
                        .orElseThrow()
                        .expired())
                .isFalse();
        assertThat(addresses
                        .read(address, "anna@example.org", UNTIL.plusDays(1))
                        .orElseThrow()
                        .expired())
                .isTrue();
    }

    @Test
    void nothingOfItCanBeChanged() {
        String address = addresses.of(DECIDES, "anna@example.org", UNTIL).orElseThrow();
        assertThat(addresses.read(address.replace("1087", "1088"), "anna@example.org", TODAY))
                .isEmpty();
        assertThat(addresses.read(address.replace("p45", "p46"), "anna@example.org", TODAY))
                .isEmpty();
        assertThat(addresses.read(address.replace(".p45", ""), "anna@example.org", TODAY))
                .isEmpty();
        String simple = addresses.of(Topic.of(1087), "anna@example.org", UNTIL).orElseThrow();
        assertThat(addresses.read(simple.replace("1087", "1088"), "anna@example.org", TODAY))
                .isEmpty();
        assertThat(addresses.read("support+1087.0@example.org", "anna@example.org", TODAY))
                .isEmpty();
        assertThat(addresses.read("support@example.org", "anna@example.org", TODAY))
                .isEmpty();
        assertThat(addresses.read("", "", TODAY)).isEmpty();
    }

    @Test
    void anotherKeyReadsNothing() throws IOException {
        String address = addresses.of(DECIDES, "anna@example.org", UNTIL).orElseThrow();
        assertThat(addresses("j".repeat(32)).read(address, "anna@example.org", TODAY))
                .isEmpty();
    }

    @Test
    void aShortKeyIsNone() {
        assertThatThrownBy(() -> addresses("short")).isInstanceOf(IllegalStateException.class);
    }

    private ReplyAddresses addresses(String key) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), key);
        ReplyAddresses made = new ReplyAddresses(Optional.of("support@example.org"), Optional.of(file.toString()));
        made.readKey();
        return made;
    }
}
