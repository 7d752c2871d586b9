package org.packledger.ledger.proof;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** One part of the entries of a chunk, from one table: the canonical bytes of its rows, entry after entry. */
final class EntryPart {

    /** Writes the row's own columns, which stand behind book and number. */
    interface Columns {
        void write(ResultSet row, CanonicalBytes to) throws SQLException;
    }

    private static final int A_ROW = 100;

    private final Columns columns;
    private final CanonicalBytes bytes;
    private final int[] ends;
    private final int[] rows;

    EntryPart(int entries, Columns columns) {
        this.columns = columns;
        bytes = new CanonicalBytes(entries * A_ROW);
        ends = new int[entries];
        rows = new int[entries];
    }

    /**
     * Reads the rows of these entries.
     *
     * @param select gives book and number first, and is ordered by them
     */
    void read(PreparedStatement select, EntryKeys keys) throws SQLException {
        bytes.clear();
        Arrays.fill(rows, 0, keys.size(), 0);
        int entry = 0;
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                int owner = keys.find(entry, row.getLong(1), row.getLong(2));
                // A row without its entry belongs to nothing; the foreign keys forbid it.
                if (owner >= 0) {
                    entry = endBefore(owner, entry);
                    columns.write(row, bytes);
                    rows[entry]++;
                }
            }
        }
        endBefore(keys.size(), entry);
    }

    /** How many rows the entry has. */
    int rows(int entry) {
        return rows[entry];
    }

    void appendTo(CanonicalBytes whole, int entry) {
        whole.append(bytes, entry == 0 ? 0 : ends[entry - 1], ends[entry]);
    }

    /** Nothing more comes for the entries from there up to this one. */
    private int endBefore(int entry, int from) {
        for (int passed = from; passed < entry; passed++) {
            ends[passed] = bytes.length();
        }
        return entry;
    }
}
