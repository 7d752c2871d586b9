package org.packledger.customer;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address by which a person signs in and is written to, in lower case.
 *
 * @param text at most 254 characters (RFC 5321), one {@code @}, a domain with a dot
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;

    /** Plain addresses only: quoted local parts and address literals are valid mail, but nobody signs in with one. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}"
            + "@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

    /**
     * Trims, lowers and checks.
     *
     * @throws BadAddress when nobody could be written to there
     */
    public EmailAddress {
        text = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST
                || !PLAIN.matcher(text).matches()
                || text.contains("..")
                || text.startsWith(".")
                || text.contains(".@")) {
            throw new BadAddress();
        }
    }

    /** What stands before the {@code @}. */
    public String localPart() {
        return text.substring(0, text.indexOf('@'));
    }

    @Override
    public String toString() {
        return text;
    }
}
