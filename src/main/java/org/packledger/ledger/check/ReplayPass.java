package org.packledger.ledger.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import org.packledger.ledger.proof.EntryBytes;
import org.packledger.ledger.proof.EntryRange;

/**
 * Lives every book again from its rows: numbers, chain, recipes, slots, cents, choices, holds, running balances; then holds
 * what the book and its lots say of themselves against it. Memory holds one book's lots and open holds at a time.
 */
final class ReplayPass implements CheckPass {

    private static final long TELL_EVERY = 50_000;

    private final String name;
    private final ZoneId zone;
    private final long first;
    private final long last;

    /** Of the books from first to last. */
    ReplayPass(String name, ZoneId zone, long first, long last) {
        this.name = name;
        this.zone = zone;
        this.first = first;
        this.last = last;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void look(Connection snapshot, Findings findings, Coverage coverage) throws SQLException {
        MessageDigest sha = sha256();
        BookStored stored = new BookStored(snapshot, findings, coverage);
        ReadEntry entry = new ReadEntry();
        BookReplay replay = null;
        byte[] head = null;
        long seen = 0;
        long legs = 0;
        long terms = 0;
        long choices = 0;
        try (EntryBytes cursor = EntryBytes.of(snapshot, EntryRange.ofBooks(first, last))) {
            while (cursor.next()) {
                if (replay == null || replay.book != cursor.book()) {
                    if (replay != null) {
                        stored.compare(replay, head);
                    }
                    replay = new BookReplay(
                            cursor.book(), zone, findings, (book, number) -> again(snapshot, book, number));
                    head = sha.digest(("packledger book " + cursor.book()).getBytes(StandardCharsets.US_ASCII));
                }
                head = chain(cursor, head, sha, findings);
                if (entry.read(cursor)) {
                    replay.live(entry);
                    legs += entry.legs.size();
                    terms += entry.terms.size();
                    choices += entry.candidates == null ? 0 : 1;
                } else {
                    findings.add(Finding.atEntry(
                            FindingKind.UNREADABLE, cursor.book(), cursor.number(), "it cannot be read as version 2"));
                }
                if (++seen % TELL_EVERY == 0) {
                    coverage.goesOn(TELL_EVERY);
                }
            }
        }
        if (replay != null) {
            stored.compare(replay, head);
        }
        stored.compareBooksWithoutEntries(first, last);
        coverage.goesOn(seen % TELL_EVERY);
        coverage.looked("journal_entry", seen);
        coverage.looked("posting", legs);
        coverage.looked("lot_terms", terms);
        coverage.looked("lot_choice", choices);
    }

    /** Holds the entry against the hash before it and its own; answers the hash that the next one must follow. */
    private static byte[] chain(EntryBytes cursor, byte[] head, MessageDigest sha, Findings findings) {
        sha.update(head);
        sha.update(cursor.array(), 0, cursor.length());
        byte[] hash = sha.digest();
        if (!Arrays.equals(head, cursor.previousHash())) {
            findings.add(Finding.atEntry(
                    FindingKind.CHAIN, cursor.book(), cursor.number(), "it does not follow the entry before it"));
        } else if (!Arrays.equals(hash, cursor.hash())) {
            findings.add(Finding.atEntry(
                    FindingKind.CHAIN, cursor.book(), cursor.number(), "its hash is not that of its fields"));
        }
        return cursor.hash();
    }

    private static ReadEntry again(Connection snapshot, long book, long number) {
        try (EntryBytes one = EntryBytes.of(snapshot, EntryRange.of(book, number, number))) {
            ReadEntry entry = new ReadEntry();
            return one.next() && entry.read(one) ? entry : null;
        } catch (SQLException e) {
            throw new CheckFailure(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
