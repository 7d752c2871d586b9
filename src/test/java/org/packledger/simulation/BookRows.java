package org.packledger.simulation;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.packledger.it.Rows;

/** A book as the database keeps it, and as the model says it must be, in the same words. */
final class BookRows {

    private BookRows() {}

    static List<String> kept(Connection connection, long book) {
        Map<String, List<String>> legs = new HashMap<>();
        for (String leg : Rows.of(connection, """
                select number, account, amount, commodity,
                  if(lot_id is null, '-', concat('L', (select count(*) from lot l where l.book_id = p.book_id and l.id <= p.lot_id))),
                  ifnull(slot, '-'), ifnull(tax_code, '-')
                from posting p where book_id = ? order by number, leg\
                """, book)) {
            int space = leg.indexOf(' ');
            legs.computeIfAbsent(leg.substring(0, space), number -> new ArrayList<>())
                    .add(leg.substring(space + 1));
        }
        List<String> lines = new ArrayList<>();
        for (String entry : Rows.of(connection, """
                select number, kind, effective_on, ifnull(original_on, '-'), ifnull(proposed_by, '-'), ifnull(document, '-'),
                  ifnull(incident_id mod 1000000, '-'), ifnull(occasion, '-'),
                  ifnull(resolves, '-'), ifnull(reverses, '-'), ifnull(reason, '-'), available_after, held_after
                from journal_entry where book_id = ? order by number\
                """, book)) {
            lines.add(entry);
            lines.addAll(legs.getOrDefault(entry.substring(0, entry.indexOf(' ')), List.of()));
        }
        lines.addAll(Rows.of(connection, """
                select concat('lot ', kind), size, basis_minor, ifnull(granted_on, '-'), ifnull(expires_on, '-'),
                  concat(cells, '.'), available, held, used, expired, refunded
                from lot where book_id = ? order by id\
                """, book));
        lines.addAll(Rows.of(connection, """
                select concat('terms ', number),
                  (select count(*) from lot l where l.book_id = t.book_id and l.id <= t.lot_id), kind, size, basis_minor,
                  currency, ifnull(validity_months, '-'), ifnull(granted_on, '-'), ifnull(expires_on, '-')
                from lot_terms t where book_id = ? order by number, lot_id\
                """, book));
        lines.addAll(Rows.of(
                connection,
                "select concat('head ', next_number), available, held from book where id = ? and next_number > 1",
                book));
        return lines;
    }

    static List<String> predicted(ModelBook book) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < book.entries.size(); i++) {
            lines.add(book.entries.get(i).row(i + 1L));
            book.entries.get(i).legs().forEach(leg -> lines.add(leg.toString()));
        }
        for (ModelLot lot : book.lots) {
            lines.add("lot %s %d %d %s %s %s. %d %d %d %d %d"
                    .formatted(
                            lot.line.kind(),
                            lot.line.size(),
                            lot.line.basis(),
                            lot.grantedOn == null ? "-" : lot.grantedOn,
                            lot.lastDay == null ? "-" : lot.lastDay,
                            new String(lot.slots),
                            lot.count('A'),
                            lot.count('H'),
                            lot.count('U'),
                            lot.count('E'),
                            lot.count('R')));
        }
        lines.addAll(book.terms);
        if (!book.entries.isEmpty()) {
            lines.add("head %d %d %d".formatted(book.entries.size() + 1, book.available, book.held));
        }
        return lines;
    }
}
