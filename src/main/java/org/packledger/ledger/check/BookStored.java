package org.packledger.ledger.check;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What books and lots say of themselves, held against what their entries give. */
final class BookStored {

    private final Connection snapshot;
    private final Findings findings;
    private final Coverage coverage;

    BookStored(Connection snapshot, Findings findings, Coverage coverage) {
        this.snapshot = snapshot;
        this.findings = findings;
        this.coverage = coverage;
    }

    /** Compares one book. */
    void compare(BookReplay replay, byte[] head) throws SQLException {
        compareHead(replay, head);
        compareLots(replay);
    }

    private void compareHead(BookReplay replay, byte[] head) throws SQLException {
        String sql = """
                select next_number, head_hash, timestampdiff(microsecond, '1970-01-01', head_recorded_at), available, held
                from book where id = ?
                """;
        try (PreparedStatement select = snapshot.prepareStatement(sql)) {
            select.setLong(1, replay.book);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    findings.add(Finding.inBook(FindingKind.HEAD, replay.book, "the book has no row"));
                    return;
                }
                coverage.looked("book", 1);
                boolean same = row.getLong(1) == replay.entries() + 1
                        && Arrays.equals(row.getBytes(2), head)
                        && row.getLong(3) == replay.recordedAt()
                        && row.getLong(4) == replay.available()
                        && row.getLong(5) == replay.held();
                if (!same) {
                    findings.add(Finding.inBook(
                            FindingKind.HEAD,
                            replay.book,
                            "its head is not its newest entry: %d entries, %d available, %d held"
                                    .formatted(replay.entries(), replay.available(), replay.held())));
                }
            }
        }
    }

    private void compareLots(BookReplay replay) throws SQLException {
        Map<Long, ReplayedLot> expected = new HashMap<>();
        replay.lots().forEach(lot -> expected.put(lot.id, lot));
        String sql = """
                select id, kind, title, size, basis_minor, currency, expires_after_months, granted_on, expires_on, cells,
                  available, held, used, expired, refunded, document
                from lot where book_id = ?
                """;
        try (PreparedStatement select = snapshot.prepareStatement(sql)) {
            select.setLong(1, replay.book);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    coverage.looked("lot", 1);
                    compare(replay.book, row, expected.remove(row.getLong(1)));
                }
            }
        }
        expected.keySet()
                .forEach(lot -> findings.add(
                        Finding.ofLot(FindingKind.LOT, replay.book, lot, "entries tell of it and it has no row")));
    }

    private void compare(long book, ResultSet row, ReplayedLot lot) throws SQLException {
        if (lot == null) {
            findings.add(Finding.ofLot(FindingKind.LOT, book, row.getLong(1), "no entry tells of it"));
            return;
        }
        long months = row.getLong(7);
        ReadTerms says = new ReadTerms(
                lot.id,
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getString(6),
                row.getObject(7) == null ? ReadLeg.NONE : months,
                row.getString(8),
                row.getString(9));
        boolean counts = row.getInt(11) == lot.count('A')
                && row.getInt(12) == lot.count('H')
                && row.getInt(13) == lot.count('U')
                && row.getInt(14) == lot.count('E')
                && row.getInt(15) == lot.count('R');
        String cells = new String(lot.cells, StandardCharsets.US_ASCII);
        if (!says.equals(lot.terms)
                || !counts
                || !row.getString(10).equals(cells)
                || !Objects.equals(row.getString(16), lot.document)) {
            findings.add(Finding.ofLot(FindingKind.LOT, book, lot.id, "its row says otherwise than its entries"));
        }
    }

    /** A book without entries is as it was opened, and has no lots. */
    void compareBooksWithoutEntries(long first, long last) throws SQLException {
        String sql = """
                select b.id, b.next_number, b.head_hash, b.available, b.held,
                  (select count(*) from lot l where l.book_id = b.id)
                from book b where not exists (select 1 from journal_entry e where e.book_id = b.id)
                  and b.id between ? and ?
                """;
        try (PreparedStatement select = snapshot.prepareStatement(sql)) {
            select.setLong(1, first);
            select.setLong(2, last);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    coverage.looked("book", 1);
                    if (row.getLong(2) != 1 || row.getLong(4) != 0 || row.getLong(5) != 0 || row.getLong(6) != 0) {
                        findings.add(Finding.inBook(
                                FindingKind.HEAD, row.getLong(1), "it has no entry, and says that it had some"));
                    }
                }
            }
        }
    }
}
