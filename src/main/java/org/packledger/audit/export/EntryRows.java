package org.packledger.audit.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.packledger.audit.export.ExportedEntry.Leg;
import org.packledger.ledger.Account;
import org.packledger.platform.Snapshot;

/** Reads entries with their legs, by day, book and number, one after the other. */
final class EntryRows {

    /** Every entry, also one without legs, which there must not be: the file says what there is. */
    private static final String ROWS = """
            select e.book_id, e.number, e.kind, e.effective_on, e.original_on, e.recorded_at, e.actor, e.proposed_by,
                   i.number as incident, e.incident_id, e.cycle, e.resolves, e.reverses, e.document, e.reason,
                   e.policy_version, lower(hex(e.hash)) as hash,
                   p.account, p.commodity, p.lot_id, p.slot, p.tax_code, p.amount
              from journal_entry e
              left join posting p on p.book_id = e.book_id and p.number = e.number
              left join incident i on i.id = e.incident_id
             where e.effective_on between :first and :last%s
             order by e.effective_on, e.book_id, e.number, p.leg""";

    /** Columns that become tags of the same meaning. */
    private static final Map<String, String> TAGS = tags();

    private final Consumer<ExportedEntry> each;
    private ExportedEntry open;
    private long count;

    EntryRows(Consumer<ExportedEntry> each) {
        this.each = each;
    }

    /** Reads these days. */
    void read(Snapshot snapshot, Extent extent, LocalDate first, LocalDate last) {
        snapshot.each(
                ROWS.formatted(extent.ofBook("e.")), extent.with(Map.of("first", first, "last", last)), this::add);
        close();
    }

    /** How many entries were read. */
    long count() {
        return count;
    }

    private void add(ResultSet row) throws SQLException {
        String place = row.getString("book_id") + "-" + row.getString("number");
        if (open == null || !open.place().equals(place)) {
            close();
            open = new ExportedEntry(
                    place,
                    row.getObject("effective_on", LocalDate.class),
                    row.getString("kind"),
                    tags(row),
                    new ArrayList<>());
        }
        if (row.getString("account") != null) {
            open.legs().add(leg(row));
        }
    }

    private void close() {
        if (open != null) {
            each.accept(open);
            count++;
            open = null;
        }
    }

    private static Leg leg(ResultSet row) throws SQLException {
        AccountName name = new AccountName(
                Account.valueOf(row.getString("account")),
                row.getLong("book_id"),
                row.getObject("lot_id", Long.class),
                row.getString("tax_code"));
        return new Leg(name, row.getObject("slot", Integer.class), row.getString("commodity"), row.getLong("amount"));
    }

    private static Map<String, String> tags(ResultSet row) throws SQLException {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put(
                "recorded-at",
                row.getObject("recorded_at", LocalDateTime.class)
                        .toInstant(ZoneOffset.UTC)
                        .toString());
        for (Map.Entry<String, String> tag : TAGS.entrySet()) {
            String value = row.getString(tag.getKey());
            if (value != null) {
                tags.put(tag.getValue(), value);
            }
        }
        return tags;
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String column : List.of(
                "original_on",
                "actor",
                "proposed_by",
                "incident",
                "incident_id",
                "cycle",
                "resolves",
                "reverses",
                "document",
                "reason")) {
            tags.put(column, column.replace('_', '-'));
        }
        tags.put("policy_version", "policy");
        tags.put("hash", "hash");
        return tags;
    }
}
