package org.packledger.audit.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.packledger.ledger.Account;
import org.packledger.platform.Snapshot;

/**
 * What stands on every account at the end of a day, summed by the database; the units of books and lots as they are stored
 * there, when that day is the last.
 */
final class Standings {

    private static final String SUM = "sum(p.amount)";

    private static final String STORED_OF_BOOK =
            "coalesce(case p.account when 'UNITS_AVAILABLE' then max(b.available) when 'UNITS_HELD' then max(b.held) end, sum(p.amount))";

    private static final String STORED_OF_LOT = """
            coalesce(case p.account when 'UNITS_AVAILABLE' then max(l.available) when 'UNITS_HELD' then max(l.held)
              when 'UNITS_USED' then max(l.used) when 'UNITS_EXPIRED' then max(l.expired)
              when 'UNITS_REFUNDED' then max(l.refunded) end, sum(p.amount))""";

    private static final String OF_BOOKS = """
            select p.book_id, p.account, null as lot_id, null as tax_code, p.commodity, cast(%s as signed) as amount
              from posting p
              join journal_entry e on e.book_id = p.book_id and e.number = p.number
              join book b on b.id = p.book_id
             where e.effective_on <= :on%s
             group by p.book_id, p.account, p.commodity
             order by p.book_id, p.account, p.commodity""";

    private static final String OF_PARTS = """
            select p.book_id, p.account, p.lot_id, p.tax_code, p.commodity, cast(%s as signed) as amount
              from posting p
              join journal_entry e on e.book_id = p.book_id and e.number = p.number
              left join lot l on l.id = p.lot_id
             where e.effective_on <= :on%s
             group by p.book_id, p.account, p.lot_id, p.tax_code, p.commodity
             order by p.book_id, p.account, p.lot_id, p.tax_code, p.commodity""";

    private final Snapshot snapshot;
    private final Extent extent;

    Standings(Snapshot snapshot, Extent extent) {
        this.snapshot = snapshot;
        this.extent = extent;
    }

    /** Each account that is kept by lot or tax code by these, the others by book; by books. */
    void parts(LocalDate day, Consumer<Standing> each) {
        read(OF_PARTS, SUM, day, each);
    }

    /** Every account at the end of the last day: whole books first, then their lots and tax codes. */
    void closing(Consumer<Standing> each) {
        boolean stored = extent.isToTheEnd();
        read(OF_BOOKS, stored ? STORED_OF_BOOK : SUM, extent.last(), each);
        read(OF_PARTS, stored ? STORED_OF_LOT : SUM, extent.last(), standing -> {
            if (standing.name().isPart()) {
                each.accept(standing);
            }
        });
    }

    private void read(String sql, String figure, LocalDate day, Consumer<Standing> each) {
        snapshot.each(
                sql.formatted(figure, extent.ofBook("p.")),
                extent.with(Map.of("on", day)),
                row -> each.accept(standing(row)));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        AccountName name = new AccountName(
                Account.valueOf(row.getString("account")),
                row.getLong("book_id"),
                row.getObject("lot_id", Long.class),
                row.getString("tax_code"));
        return new Standing(name, row.getString("commodity"), row.getLong("amount"));
    }
}
