package org.packledger.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.packledger.kernel.Fingerprint;

/**
 * One business event as the journal keeps it, complete and for ever.
 *
 * @param id its place
 * @param effectiveOn the day it counts for
 * @param originalOn the day it would have counted for, had its period been open, or null
 * @param recordedAt UTC, whole microseconds, never going back within a book
 * @param actor opaque reference
 * @param proposedBy opaque reference of who asked for it, or null
 * @param intent by which it came
 * @param step among the entries of its intent, from 0
 * @param fingerprint of the request
 * @param content what happened
 * @param lines the legs, in balance
 * @param availableAfter units of the book after it
 * @param heldAfter units of the book after it
 * @param previousHash of the entry before it
 * @param hash over every field and the hash before
 */
record JournalEntry(
        EntryId id,
        LocalDate effectiveOn,
        LocalDate originalOn,
        Instant recordedAt,
        String actor,
        String proposedBy,
        UUID intent,
        int step,
        Fingerprint fingerprint,
        Draft content,
        List<PostingLine> lines,
        int availableAfter,
        int heldAfter,
        Hash previousHash,
        Hash hash) {

    /** The version of the canonical bytes that new entries are hashed over. */
    static final int HASH_VERSION = 2;

    /** The same entry, chained: its hash is computed over every field and the hash before it. */
    JournalEntry chained() {
        return new JournalEntry(
                id,
                effectiveOn,
                originalOn,
                recordedAt,
                actor,
                proposedBy,
                intent,
                step,
                fingerprint,
                content,
                lines,
                availableAfter,
                heldAfter,
                previousHash,
                EntryHash.of(this));
    }
}
