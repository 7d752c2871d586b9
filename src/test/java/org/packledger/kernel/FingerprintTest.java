package org.packledger.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void theSameContentHasTheSameFingerprint() {
        assertThat(Fingerprint.of("close", 7L, "BUG")).isEqualTo(Fingerprint.of("close", 7L, "BUG"));
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
        assertThat(Fingerprint.of("a", "b")).isNotEqualTo(Fingerprint.of("a1:b"));
        assertThat(Fingerprint.of("a")).isNotEqualTo(Fingerprint.of("a", ""));
    }

    @Test
    void nothingDiffersFromEmptyAndFromADash() {
        assertThat(Fingerprint.of((Object) null)).isNotEqualTo(Fingerprint.of(""));
        assertThat(Fingerprint.of((Object) null)).isNotEqualTo(Fingerprint.of("-"));
        assertThat(Fingerprint.of()).isNotEqualTo(Fingerprint.of(""));
    }

    @Test
    void orderMatters() {
        assertThat(Fingerprint.of("a", "b")).isNotEqualTo(Fingerprint.of("b", "a"));
    }

    @Test
    void comesBackFromItsBytes() {
        Fingerprint made = Fingerprint.of("é", 12);
        assertThat(made.bytes()).hasSize(32);
        assertThat(Fingerprint.ofBytes(made.bytes())).isEqualTo(made);
    }

    /** Kept rows hold fingerprints for ever: the way they are made must not change unnoticed. */
    @Test
    void isSha256OverLengthPrefixedParts() {
        assertThat(Fingerprint.of("a", null).hex())
                .isEqualTo("1c4fab4dc364bcb0e9a33d5c4fba9bf2b2d95ecc324b895b06642f8003fec141");
    }
}
