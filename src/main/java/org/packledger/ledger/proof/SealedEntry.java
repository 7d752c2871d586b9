package org.packledger.ledger.proof;

import java.time.LocalDate;
import org.packledger.ledger.EntryKind;

/**
 * An entry as it stands in the log.
 *
 * @param position in the log, from 0
 * @param book its book
 * @param organisation whose book
 * @param number in the book
 * @param kind what happened
 * @param effectiveOn the day it counts for
 */
public record SealedEntry(
        long position, long book, String organisation, long number, EntryKind kind, LocalDate effectiveOn) {}
