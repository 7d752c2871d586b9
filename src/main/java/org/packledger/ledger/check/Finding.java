package org.packledger.ledger.check;

/**
 * Something that the journal does not bear out.
 *
 * @param kind what sort of thing, such as {@code CHAIN}
 * @param book the book, or 0 when it is none's
 * @param number the entry, or 0
 * @param lot the lot, or 0
 * @param text what was found and what it should be
 */
public record Finding(String kind, long book, long number, long lot, String text) {

    /** Longer ones are cut. */
    static final int LONGEST = 500;

    /** Cuts the text. */
    public Finding {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    static Finding inBook(FindingKind kind, long book, String text) {
        return new Finding(kind.name(), book, 0, 0, text);
    }

    static Finding atEntry(FindingKind kind, long book, long number, String text) {
        return new Finding(kind.name(), book, number, 0, text);
    }

    static Finding ofLot(FindingKind kind, long book, long lot, String text) {
        return new Finding(kind.name(), book, 0, lot, text);
    }
}
