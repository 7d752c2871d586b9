package org.packledger.incident.attachment;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names that cannot be guessed: 128 random bits in hexadecimal. */
public final class RandomName {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final int BYTES = 16;

    private RandomName() {}

    /** A new one. */
    public static String next() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** Whether this has the form of one. */
    public static boolean isOne(String name) {
        return name != null && FORM.matcher(name).matches();
    }
}
