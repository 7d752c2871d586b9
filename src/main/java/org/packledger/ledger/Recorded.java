package org.packledger.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.packledger.kernel.Fingerprint;

/**
 * What the ledger asks of an entry that stands in the journal.
 *
 * @param id its place
 * @param kind what happened
 * @param intent by which it came
 * @param fingerprint of the request
 * @param matter the incident and cycle, or null
 * @param occasion which of its kind in the cycle, or null
 * @param resolves the hold it resolved, or null
 * @param reverses the entry it took back, or null
 * @param document invoice or credit note, or null
 * @param availableAfter units of the book after it
 */
record Recorded(
        EntryId id,
        EntryKind kind,
        UUID intent,
        Fingerprint fingerprint,
        Matter matter,
        Integer occasion,
        Long resolves,
        Long reverses,
        String document,
        int availableAfter) {

    static Recorded of(ResultSet row) throws SQLException {
        Long incident = row.getObject("incident_id", Long.class);
        return new Recorded(
                new EntryId(row.getLong("book_id"), row.getLong("number")),
                EntryKind.valueOf(row.getString("kind")),
                UUID.fromString(row.getString("intent_id")),
                Fingerprint.ofBytes(row.getBytes("fingerprint")),
                incident == null ? null : new Matter(incident, row.getInt("cycle")),
                row.getObject("occasion", Integer.class),
                row.getObject("resolves", Long.class),
                row.getObject("reverses", Long.class),
                row.getString("document"),
                row.getInt("available_after"));
    }

    /** An entry that will stand there when the transaction ends. */
    static Recorded of(JournalEntry entry) {
        Draft content = entry.content();
        return new Recorded(
                entry.id(),
                content.kind(),
                entry.intent(),
                entry.fingerprint(),
                content.matter(),
                content.occasion(),
                content.resolves(),
                content.reverses(),
                content.document(),
                entry.availableAfter());
    }

    boolean isOf(Fingerprint request) {
        return fingerprint.equals(request);
    }
}
