package org.packledger.sales;

import java.security.SecureRandom;

/** Public references of orders: ten signs that cannot be guessed, and that nobody mistakes for each other. */
final class Reference {

    // Crockford's base 32: no I, L, O, U.
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String fresh() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, sign) -> text.append(SIGNS.charAt(sign)), StringBuilder::append)
                .toString();
    }
}
