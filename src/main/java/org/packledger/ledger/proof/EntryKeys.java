package org.packledger.ledger.proof;

/** The places of the entries of a chunk, in order. */
final class EntryKeys {

    private final long[] books;
    private final long[] numbers;
    private int size;

    EntryKeys(int most) {
        books = new long[most];
        numbers = new long[most];
    }

    void clear() {
        size = 0;
    }

    void add(long book, long number) {
        books[size] = book;
        numbers[size] = number;
        size++;
    }

    int size() {
        return size;
    }

    long book(int entry) {
        return books[entry];
    }

    long number(int entry) {
        return numbers[entry];
    }

    /** Which entry this is, looking from there on; −1 when it is none of them. */
    int find(int from, long book, long number) {
        int entry = from;
        while (entry < size && (books[entry] < book || (books[entry] == book && numbers[entry] < number))) {
            entry++;
        }
        return entry < size && books[entry] == book && numbers[entry] == number ? entry : -1;
    }
}
