package org.packledger.audit.export;

import java.io.OutputStream;
import java.sql.Connection;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.packledger.platform.Snapshot;

/** Writes an export without a container. */
public final class ExportRun {

    private ExportRun() {}

    public static void write(Connection connection, Export export, LocalDate today, OutputStream out) {
        Snapshot.take(Jdbi.create(connection), snapshot -> Exports.write(export, snapshot, today, out));
    }
}
