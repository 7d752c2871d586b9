package org.packledger.audit.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import org.packledger.ledger.proof.EntryBytes;
import org.packledger.ledger.proof.EntryRange;
import org.packledger.platform.Snapshot;

/**
 * Writes the canonical bytes, one line of JSON an entry: book by book, numbers in order, so that whoever reads it recomputes
 * the chains and, by the positions, the log. An entry that is not sealed yet has no position.
 */
final class EntryLines {

    private EntryLines() {}

    static void write(Export export, Snapshot snapshot, Lines out) {
        LogPositions positions = new LogPositions(snapshot);
        EntryRange range =
                export.book().map(book -> EntryRange.ofBooks(book, book)).orElseGet(EntryRange::all);
        try (EntryBytes entries = EntryBytes.of(snapshot.connection(), range)) {
            while (entries.next()) {
                String position = positions
                        .find(entries.book(), entries.number())
                        .map(place -> "\"position\":" + place + ",")
                        .orElse("");
                out.line(
                        "{\"book\":" + entries.book() + ",\"number\":" + entries.number() + "," + position,
                        "\"hash\":\"",
                        HexFormat.of().formatHex(entries.hash()),
                        "\",\"bytes\":\"",
                        base64(entries),
                        "\"}");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journal cannot be read", e);
        }
    }

    private static String base64(EntryBytes entries) {
        ByteBuffer bytes = ByteBuffer.wrap(entries.array(), 0, entries.length());
        return StandardCharsets.US_ASCII
                .decode(Base64.getEncoder().encode(bytes))
                .toString();
    }
}
