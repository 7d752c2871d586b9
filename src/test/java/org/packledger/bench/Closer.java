package org.packledger.bench;

/** One way to close incidents in a book. */
interface Closer {

    /** Closes incidents of this book, numbered from this one on, as one effect: all or none. */
    void close(long book, long firstIncident) throws Exception;
}
