package org.packledger.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a password must be. Length counts most; no mixture of signs is asked for (NIST SP 800-63B), only that it is not the
 * person's own name or address.
 */
public final class PasswordRules {

    /** The least number of characters. */
    public static final int SHORTEST = 12;

    /** The greatest number of characters: a limit on work, not on strength. */
    public static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int TELLING = 4;

    private PasswordRules() {}

    /**
     * Refuses a bad password.
     *
     * @throws PasswordTooShort under {@link #SHORTEST} characters
     * @throws PasswordTooLong over {@link #LONGEST}
     * @throws PasswordGuessable with a part of the name or address in it, or of under five different characters
     */
    public static void check(String password, String email, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new PasswordTooShort(SHORTEST);
        }
        if (length > LONGEST) {
            throw new PasswordTooLong(LONGEST);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean personal = parts(email, name).anyMatch(lower::contains);
        if (personal || password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw new PasswordGuessable();
        }
    }

    /** The words of the address and of the name that are long enough to be told. */
    private static Stream<String> parts(String email, String name) {
        return Stream.of(email, name)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .filter(part -> part.length() >= TELLING);
    }
}
