package org.packledger.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes and verifies passwords: PBKDF2 with HMAC-SHA256 and 600,000 iterations (OWASP, 2023). One hash takes a fifth of a
 * second of a core, so that only some are made at a time: sign-ins never starve the rest of the portal.
 */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private static final int AT_A_TIME = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int LONGEST_WAIT_SECONDS = 10;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_SIZE = 5;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final SecureRandom random = new SecureRandom();

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobodys;

    @PostConstruct
    void initialize() {
        hash.initialize(PARAMETERS);
        nobodys = hash.generate(temporary().toCharArray());
    }

    /** The hash of a password, with its parameters and its own salt. */
    public String hash(String password) {
        return atAPlace(() -> hash.generate(password.toCharArray()));
    }

    /** Whether this is the password of this hash. */
    public boolean verify(String password, String stored) {
        return atAPlace(() -> hash.verify(password.toCharArray(), stored));
    }

    /** The work of {@link #verify} for an address that nobody has, so that time does not tell which addresses exist. */
    public void verifyNobodys(String password) {
        verify(password, nobodys);
    }

    /** A password to be told to somebody, of 98 bits, without letters and figures that look alike. */
    public String temporary() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            random.ints(GROUP_SIZE, 0, LETTERS.length()).forEach(i -> password.append(LETTERS.charAt(i)));
        }
        return password.toString();
    }

    private <T> T atAPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new SignInsBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInsBusy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
