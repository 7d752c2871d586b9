package org.packledger.ledger.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Holds the log against the entries, and its roots against every checkpoint: those in the database and those that were
 * published outside it. Whoever rewrites a book with all its hashes cannot rewrite what was published.
 */
public final class LogPass implements CheckPass {

    private static final byte[] NAME = "packledger entry\0".getBytes(StandardCharsets.US_ASCII);

    private static final String LEAVES = "select position, hash from log_leaf order by position";

    /** In the order of the entries: in that of the log, each leaf's entry would be somewhere else on the disk. */
    private static final String ENTRIES = """
            select l.position, l.book_id, l.number, l.hash, e.hash
              from log_leaf l force index (leaf_in_book)
              left join journal_entry e on e.book_id = l.book_id and e.number = l.number
             order by l.book_id, l.number""";

    private final Supplier<List<String>> published;
    private final MessageDigest sha;

    /** @param published the notes that were kept outside the database */
    public LogPass(Supplier<List<String>> published) {
        this.published = published;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void look(Connection snapshot, Findings findings, Coverage coverage) throws SQLException {
        SortedMap<Long, byte[]> signed = signed(snapshot, findings, coverage);
        LogRoot log = new LogRoot();
        each(snapshot, LEAVES, row -> {
            if (row.getLong(1) != log.size()) {
                findings.add(Finding.inBook(
                        FindingKind.LOG, 0, "leaf %d stands at %d".formatted(log.size(), row.getLong(1))));
            }
            log.add(row.getBytes(2));
            compare(signed.remove(log.size()), log, findings);
        });
        Sealed sealed = new Sealed();
        each(snapshot, ENTRIES, row -> leaf(row, sealed, findings));
        coverage.looked("log_leaf", log.size());
        signed.keySet()
                .forEach(size -> findings.add(
                        Finding.inBook(FindingKind.LOG, 0, "the log is shorter than the checkpoint of size " + size)));
    }

    /** Who reads a row. */
    private interface Reading {
        void read(ResultSet row) throws SQLException;
    }

    /** How far the log has come in the book of the newest row. */
    private static final class Sealed {
        private long book = Long.MIN_VALUE;
        private long number;
        private long position;

        /** Whether this leaf is that of the next entry, and stands behind the one before it. */
        private boolean goesOn(long nextBook, long nextNumber, long nextPosition) {
            boolean next = nextBook == book ? nextNumber == number + 1 && nextPosition > position : nextNumber == 1;
            book = nextBook;
            number = nextNumber;
            position = nextPosition;
            return next;
        }
    }

    private static void each(Connection snapshot, String sql, Reading reading) throws SQLException {
        try (PreparedStatement select =
                snapshot.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            select.setFetchSize(1000);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reading.read(row);
                }
            }
        }
    }

    private void leaf(ResultSet row, Sealed sealed, Findings findings) throws SQLException {
        long book = row.getLong(2);
        long number = row.getLong(3);
        byte[] entry = row.getBytes(5);
        if (!sealed.goesOn(book, number, row.getLong(1))) {
            findings.add(Finding.atEntry(FindingKind.LOG, book, number, "its leaf stands in the wrong place"));
        }
        if (entry == null || !Arrays.equals(row.getBytes(4), leaf(book, number, entry))) {
            findings.add(Finding.atEntry(FindingKind.LOG, book, number, "its leaf is not that of the entry"));
        }
    }

    private byte[] leaf(long book, long number, byte[] entry) {
        sha.update((byte) 0);
        sha.update(NAME);
        sha.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(book)
                .putLong(number)
                .array());
        return sha.digest(entry);
    }

    private static void compare(byte[] root, LogRoot log, Findings findings) {
        if (root != null && !Arrays.equals(root, log.root())) {
            findings.add(Finding.inBook(
                    FindingKind.LOG,
                    0,
                    "the log held something else when its checkpoint of size %d was signed".formatted(log.size())));
        }
    }

    /** Roots by size, of both kinds; where they differ it is a finding at once. */
    private SortedMap<Long, byte[]> signed(Connection snapshot, Findings findings, Coverage coverage)
            throws SQLException {
        SortedMap<Long, byte[]> roots = new TreeMap<>();
        published.get().forEach(note -> claim(note, roots, findings));
        try (PreparedStatement select = snapshot.prepareStatement("select size, root, note from checkpoint");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                coverage.looked("checkpoint", 1);
                claim(row.getString(3), roots, findings);
                byte[] known = roots.putIfAbsent(row.getLong(1), row.getBytes(2));
                if (known != null && !Arrays.equals(known, row.getBytes(2))) {
                    findings.add(Finding.inBook(
                            FindingKind.LOG, 0, "the checkpoint of size %d was changed".formatted(row.getLong(1))));
                }
            }
        }
        return roots;
    }

    private static void claim(String note, SortedMap<Long, byte[]> roots, Findings findings) {
        List<String> lines = note.lines().toList();
        try {
            long size = Long.parseLong(lines.get(1));
            byte[] root = Base64.getDecoder().decode(lines.get(2));
            byte[] known = roots.putIfAbsent(size, root);
            if (known != null && !Arrays.equals(known, root)) {
                findings.add(Finding.inBook(
                        FindingKind.LOG, 0, "two checkpoints of size %d say different things".formatted(size)));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            findings.add(Finding.inBook(FindingKind.LOG, 0, "a checkpoint cannot be read: " + note));
        }
    }
}
