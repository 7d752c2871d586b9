package org.packledger.ledger.proof;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads entries back from their rows and puts their canonical bytes together, by the table of docs/ledger.md and by no
 * code of the ledger. A few thousand entries at a time, whatever the range: memory does not grow with it, and between
 * two calls no result is open, so that the connection may serve something else.
 *
 * <pre>{@code
 * try (EntryBytes entries = EntryBytes.of(connection, EntryRange.all())) {
 *     while (entries.next()) {
 *         sha.update(entries.previousHash());
 *         sha.update(entries.array(), 0, entries.length());
 *     }
 * }
 * }</pre>
 *
 * <p>What it sees is what the connection's transaction sees; for one instant of all books begin one with a snapshot.
 */
public final class EntryBytes implements AutoCloseable {

    private static final int CHUNK = 4096;
    private static final int AN_ENTRY = 1024;

    private static final String WITHIN = " " + """
            where (book_id > ? or (book_id = ? and number >= ?)) and (book_id < ? or (book_id = ? and number <= ?))
            order by book_id, number""";

    private final DayTexts days = new DayTexts();
    private final EntryKeys keys = new EntryKeys(CHUNK);
    private final EntryHeads heads = new EntryHeads(CHUNK, days);
    private final EntryPart choices = new EntryPart(CHUNK, EntryBytes::choice);
    private final EntryPart terms = new EntryPart(CHUNK, this::terms);
    private final EntryPart legs = new EntryPart(CHUNK, EntryBytes::leg);
    private final CanonicalBytes whole = new CanonicalBytes(AN_ENTRY);

    private final PreparedStatement selectHeads;
    private final PreparedStatement selectChoices;
    private final PreparedStatement selectTerms;
    private final PreparedStatement selectLegs;

    private EntryRange rest;
    private int at;

    private EntryBytes(Connection connection, EntryRange range) throws SQLException {
        rest = range;
        selectHeads = prepared(
                connection, "select " + EntryHeads.COLUMNS + " from journal_entry" + WITHIN + " limit " + CHUNK);
        selectChoices =
                prepared(connection, "select book_id, number, lot_id, slot, candidates from lot_choice" + WITHIN);
        selectTerms = prepared(
                connection,
                "select book_id, number, lot_id, kind, title, size, basis_minor, currency, validity_months,"
                        + " to_days(granted_on), to_days(expires_on) from lot_terms" + WITHIN + ", lot_id");
        selectLegs = prepared(
                connection,
                "select book_id, number, account, commodity, lot_id, slot, tax_code, amount from posting" + WITHIN
                        + ", leg");
    }

    /** The entries of this range, in the order of book and number. */
    public static EntryBytes of(Connection connection, EntryRange range) throws SQLException {
        return new EntryBytes(connection, range);
    }

    /** Goes to the next entry; false when there is none. */
    public boolean next() throws SQLException {
        at++;
        if (at >= keys.size() && !readChunk()) {
            return false;
        }
        whole.clear();
        heads.appendTo(whole, at);
        if (choices.rows(at) == 0) {
            whole.absent();
            whole.absent();
            whole.absent();
        } else {
            choices.appendTo(whole, at);
        }
        whole.count(terms.rows(at));
        terms.appendTo(whole, at);
        whole.count(legs.rows(at));
        legs.appendTo(whole, at);
        return true;
    }

    /** The book of the entry. */
    public long book() {
        return keys.book(at);
    }

    /** The number of the entry in its book. */
    public long number() {
        return keys.number(at);
    }

    /** Holds the canonical bytes from index 0; the next entry overwrites it. */
    public byte[] array() {
        return whole.array();
    }

    /** How many canonical bytes there are. */
    public int length() {
        return whole.length();
    }

    /** The hash before it, as the entry's row says; 32 bytes, not to be changed. */
    public byte[] previousHash() {
        return heads.previousHash(at);
    }

    /** The hash that the entry's row says it has; 32 bytes, not to be changed. */
    public byte[] hash() {
        return heads.hash(at);
    }

    /** The hash that it should have. */
    public byte[] computedHash(MessageDigest sha256) {
        sha256.update(previousHash());
        sha256.update(whole.array(), 0, whole.length());
        return sha256.digest();
    }

    @Override
    public void close() throws SQLException {
        selectHeads.close();
        selectChoices.close();
        selectTerms.close();
        selectLegs.close();
    }

    private boolean readChunk() throws SQLException {
        at = 0;
        bind(selectHeads, rest);
        heads.read(selectHeads, keys);
        if (keys.size() == 0) {
            return false;
        }
        int last = keys.size() - 1;
        EntryRange chunk = new EntryRange(keys.book(0), keys.number(0), keys.book(last), keys.number(last));
        bind(selectChoices, chunk);
        choices.read(selectChoices, keys);
        bind(selectTerms, chunk);
        terms.read(selectTerms, keys);
        bind(selectLegs, chunk);
        legs.read(selectLegs, keys);
        rest = rest.after(keys.book(last), keys.number(last));
        return true;
    }

    private static PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        PreparedStatement select =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        select.setFetchSize(1000);
        return select;
    }

    private static void bind(PreparedStatement select, EntryRange range) throws SQLException {
        select.setLong(1, range.firstBook());
        select.setLong(2, range.firstBook());
        select.setLong(3, range.firstNumber());
        select.setLong(4, range.lastBook());
        select.setLong(5, range.lastBook());
        select.setLong(6, range.lastNumber());
    }

    private static void choice(ResultSet row, CanonicalBytes to) throws SQLException {
        to.number(row.getLong(3));
        to.number(row.getLong(4));
        to.raw(row.getBytes(5));
    }

    private void terms(ResultSet row, CanonicalBytes to) throws SQLException {
        to.number(row.getLong(3));
        to.raw(row.getBytes(4));
        to.raw(row.getBytes(5));
        to.number(row.getLong(6));
        to.number(row.getLong(7));
        to.raw(row.getBytes(8));
        EntryHeads.number(row, 9, to);
        EntryHeads.day(row, 10, days, to);
        EntryHeads.day(row, 11, days, to);
    }

    private static void leg(ResultSet row, CanonicalBytes to) throws SQLException {
        to.raw(row.getBytes(3));
        to.raw(row.getBytes(4));
        EntryHeads.number(row, 5, to);
        EntryHeads.number(row, 6, to);
        to.raw(row.getBytes(7));
        to.number(row.getLong(8));
    }
}
