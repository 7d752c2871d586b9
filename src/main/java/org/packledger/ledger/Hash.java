package org.packledger.ledger;

import java.util.HexFormat;

/**
 * A SHA-256 value.
 *
 * @param hex 64 hexadecimal digits
 */
record Hash(String hex) {

    static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    /** The 32 bytes. */
    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
