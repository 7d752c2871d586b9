package org.packledger.ledger.proof;

/**
 * Entries that follow one another in the order of book and number, both ends included. An end need not exist.
 *
 * @param firstBook where it begins
 * @param firstNumber where it begins
 * @param lastBook where it ends
 * @param lastNumber where it ends
 */
public record EntryRange(long firstBook, long firstNumber, long lastBook, long lastNumber) {

    /** Everything that the journal holds. */
    public static EntryRange all() {
        return new EntryRange(0, 1, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** All entries of these books. */
    public static EntryRange ofBooks(long first, long last) {
        return new EntryRange(first, 1, last, Long.MAX_VALUE);
    }

    /** One book from this number to that. */
    public static EntryRange of(long book, long from, long to) {
        return new EntryRange(book, from, book, to);
    }

    /** The rest behind this entry. */
    EntryRange after(long book, long number) {
        return new EntryRange(book, number + 1, lastBook, lastNumber);
    }
}
