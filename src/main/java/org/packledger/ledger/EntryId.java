package org.packledger.ledger;

/**
 * An entry's place in the journal.
 *
 * @param book the organisation
 * @param number dense within the book, from 1
 */
public record EntryId(long book, long number) {

    @Override
    public String toString() {
        return book + "-" + number;
    }
}
