package org.packledger.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Signs checkpoints: the name of the log and its Ed25519 key. */
final class SealKey {

    private static final int RAW = 32;

    private final Verify.Key key;
    private final String vkey;
    private final PrivateKey secret;

    private SealKey(String vkey, PrivateKey secret) {
        this.vkey = vkey;
        this.key = Verify.Key.of(vkey);
        this.secret = secret;
    }

    /**
     * A key as {@code openssl genpkey -algorithm ed25519} writes it.
     *
     * @param name of the log: no white space, no plus sign
     * @throws IllegalArgumentException when it is none
     */
    static SealKey of(String name, String pem) {
        if (!name.matches("[^\\s+]{1,100}")) {
            throw new IllegalArgumentException("The name of the log has a space or a plus sign: " + name);
        }
        String base64 = pem.replaceAll("(?s).*-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----.*", "$1");
        try {
            byte[] pkcs8 = Base64.getMimeDecoder().decode(base64);
            PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            return new SealKey(Verify.Key.text(name, publicPart(secret)), secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is not an Ed25519 key in PKCS8.", e);
        }
    }

    Verify.Key key() {
        return key;
    }

    /** What others verify by. */
    String vkey() {
        return vkey;
    }

    /** The checkpoint as a signed note. */
    String sign(long size, byte[] root) {
        Verify.Checkpoint checkpoint =
                new Verify.Checkpoint(key.name(), size, HexFormat.of().formatHex(root));
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(checkpoint.body().getBytes(StandardCharsets.UTF_8));
            return checkpoint.signed(key.id(), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an Ed25519 key signs", e);
        }
    }

    /**
     * The 32 bytes of the public key. A file of OpenSSL holds the secret only, and the platform has no call that derives
     * the one from the other; but it makes a pair from 32 random bytes, which are the secret.
     */
    private static byte[] publicPart(PrivateKey secret) throws GeneralSecurityException {
        byte[] seed = ((EdECPrivateKey) secret)
                .getBytes()
                .orElseThrow(() -> new GeneralSecurityException("the key does not give its bytes"));
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
        pairs.initialize(NamedParameterSpec.ED25519, new Given(seed));
        byte[] x509 = pairs.generateKeyPair().getPublic().getEncoded();
        return Arrays.copyOfRange(x509, x509.length - RAW, x509.length);
    }

    /** Chance that is none. */
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
