package org.packledger.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.packledger.ledger.Ledger;

/** The way to a ledger, and to what it keeps. */
public interface Door {

    /** Does this as one transaction at that instant, with that fault on its way. */
    <T> T ask(Instant at, Fault fault, Function<Ledger, T> what);

    /** Nothing is posted in this book on or before that day from now on. */
    void close(long book, LocalDate through);

    /** All that is kept of a book, in the words of {@link BookRows}. */
    List<String> rows(long book);

    /** What is wrong with its chain. */
    List<String> brokenChain(long book);

    /** How many entries it has. */
    long entries(long book);
}
