package org.packledger.bench;

/** One way to close an incident in a book. */
interface Closer {

    void close(long book, long incident) throws Exception;
}
