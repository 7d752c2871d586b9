package org.packledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealKeyTest {

    // RFC 8032, section 7.1, test 1: the secret key in PKCS8, and the public key that belongs to it.
    private static final String SECRET = "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g";
    private static final String PUBLIC = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

    @Test
    void thePublicKeyIsThatOfTheSecretOne() {
        SealKey key = SealKey.of("log.example/one", pem(SECRET));
        byte[] described = Base64.getDecoder().decode(key.vkey().split("\\+", 3)[2]);
        assertThat(described).endsWith(Base64.getDecoder().decode(PUBLIC)).hasSize(33);
        assertThat(key.vkey()).startsWith("log.example/one+");
        assertThat(key.key().name()).isEqualTo("log.example/one");
    }

    @Test
    void whatItSignsIsOpenedByItsPublicKeyAndByNoOther() throws Verify.Refused {
        SealKey key = SealKey.of("log.example/one", pem(SECRET));
        byte[] root = Verify.sha256(new byte[] {1});
        String note = key.sign(42, root);
        assertThat(note)
                .startsWith(
                        "log.example/one\n42\n" + Base64.getEncoder().encodeToString(root) + "\n\n— log.example/one ");
        assertThat(Verify.Checkpoint.open(note, key.key()).size()).isEqualTo(42);
        SealKey other = SealKey.of("log.example/one", pem(SECRET.replace("J1hs", "J1ht")));
        assertThat(other.vkey()).isNotEqualTo(key.vkey());
        assertThatThrownBy(() -> Verify.Checkpoint.open(note, other.key())).isInstanceOf(Verify.Refused.class);
    }

    @Test
    void aNameHasNoSpaceAndNoPlus() {
        for (String name : new String[] {"", "a b", "a+b", "a\n", "x".repeat(101)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> SealKey.of(name, pem(SECRET)));
        }
        assertThat(SealKey.of("x".repeat(100), pem(SECRET)).key().name()).hasSize(100);
    }

    @Test
    void anythingElseIsNoKey() throws NoSuchAlgorithmException {
        assertThatIllegalArgumentException().isThrownBy(() -> SealKey.of("log", pem("AAAA")));
        String other = Base64.getEncoder()
                .encodeToString(KeyPairGenerator.getInstance("EC")
                        .generateKeyPair()
                        .getPrivate()
                        .getEncoded());
        assertThatIllegalArgumentException().isThrownBy(() -> SealKey.of("log", pem(other)));
    }

    private static String pem(String base64) {
        return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
    }
}
