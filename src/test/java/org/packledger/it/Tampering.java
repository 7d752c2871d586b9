package org.packledger.it;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/** One change of stored rows, by chance. */
final class Tampering {

    private static final String NOTHING = "delete from book where false";
    private static final String ASIDE = "999999999";

    private final TamperedCopy copy;
    private final Random random;
    private String kind;

    Tampering(TamperedCopy copy, Random random) {
        this.copy = copy;
        this.random = random;
    }

    String kind() {
        return kind;
    }

    /** Changes something, and says what. */
    String tamper() throws SQLException {
        if (random.nextInt(5) == 0) {
            return rechained();
        }
        for (int attempt = 0; attempt < 200; attempt++) {
            String sql =
                    switch (random.nextInt(8)) {
                        case 0 -> remove();
                        case 1 -> swap();
                        case 2 -> truncate();
                        default -> flip();
                    };
            if (copy.change(sql) > 0) {
                return kind + ": " + sql;
            }
        }
        throw new IllegalStateException("nothing could be changed");
    }

    /** Changes who did something and makes everything fit again: the chain, the head, the log, its checkpoint. */
    private String rechained() throws SQLException {
        kind = "rechain";
        String[] at = key("journal_entry");
        String changed = random.nextBoolean()
                ? "actor = 'staff-%d'".formatted(100 + random.nextInt(100))
                : "recorded_at = recorded_at - interval 0 microsecond, reason = concat(coalesce(reason, ''), 'X')";
        copy.execute("update journal_entry set %s where book_id = %s and number = %s".formatted(changed, at[0], at[1]));
        copy.rechain(Long.parseLong(at[0]), Long.parseLong(at[1]));
        copy.seal();
        return kind + ": " + changed + " in " + at[0] + "-" + at[1];
    }

    private String flip() {
        kind = "flip";
        String table = table();
        List<String> columns = Rows.of(
                copy.connection(),
                // How far a book is closed and whether it is parked follows from other tables than these.
                "select column_name, data_type from information_schema.columns where table_schema = database()"
                        + " and table_name = ? and column_name not in ('sealed_through', 'parked')",
                table);
        String[] column = columns.get(random.nextInt(columns.size())).split(" ", -1);
        String where = row(table);
        return "update %s set %s = %s where %s".formatted(table, column[0], changed(column[0], column[1]), where);
    }

    private String changed(String column, String type) {
        return switch (type) {
            case "bigint", "int", "tinyint" -> "coalesce(%s, 0) + %d".formatted(column, 1 + random.nextInt(3));
            case "date" -> "coalesce(%s, '2026-01-01') + interval %d day".formatted(column, 1 + random.nextInt(40));
            case "datetime" -> "%s + interval %d microsecond".formatted(column, 1 + random.nextInt(1_000_000));
            case "uuid" -> "uuid()";
            case "binary" -> "unhex(sha2(concat(hex(%s), '%d'), 256))".formatted(column, random.nextInt(100));
            default ->
                random.nextBoolean()
                        ? "if(%1$s is null, 'x', null)".formatted(column)
                        : "concat(coalesce(%s, ''), 'x')".formatted(column);
        };
    }

    private String remove() {
        kind = "remove";
        String table = table();
        return "delete from %s where %s".formatted(table, row(table));
    }

    /** Two entries change places, with their legs and all. */
    private String swap() {
        kind = "swap";
        String[] one = key("journal_entry");
        String[] other = key("journal_entry");
        if (!one[0].equals(other[0]) || one[1].equals(other[1])) {
            return NOTHING;
        }
        for (String table : List.of("journal_entry", "posting", "lot_choice", "lot_terms")) {
            move(table, one[0], one[1], ASIDE);
            move(table, one[0], other[1], one[1]);
            move(table, one[0], ASIDE, other[1]);
        }
        return "update book set held = held where id = " + one[0]
                + " /* %s and %s swapped */".formatted(one[1], other[1]);
    }

    private void move(String table, String book, String from, String to) {
        copy.change("update %s set number = %s where book_id = %s and number = %s".formatted(table, to, book, from));
    }

    /** The end of a book is cut off, in all tables. */
    private String truncate() {
        kind = "truncate";
        String[] from = key("journal_entry");
        return """
                delete e, p from journal_entry e join posting p on p.book_id = e.book_id and p.number = e.number
                where e.book_id = %s and e.number >= %s
                """.formatted(from[0], from[1]).strip();
    }

    private String table() {
        return TamperedCopy.TABLES.get(random.nextInt(TamperedCopy.TABLES.size()));
    }

    private String[] key(String table) {
        List<String> keys = Rows.of(copy.connection(), "select book_id, number from " + table + " order by 1, 2");
        return keys.get(random.nextInt(keys.size())).split(" ", -1);
    }

    private String row(String table) {
        String key =
                switch (table) {
                    case "book", "lot" -> "id";
                    case "posting" -> "book_id, number, leg";
                    case "lot_terms" -> "book_id, number, lot_id";
                    default -> "book_id, number";
                };
        List<String> keys = Rows.of(copy.connection(), "select %s from %s order by %s".formatted(key, table, key));
        String value = keys.get(random.nextInt(keys.size())).replace(' ', ',');
        return "(%s) = (%s)".formatted(key, value);
    }
}
