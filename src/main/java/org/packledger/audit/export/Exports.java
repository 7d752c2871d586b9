package org.packledger.audit.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;
import org.packledger.platform.Snapshot;

/** Writes the journal out, as it stands at one instant, while others go on posting. Memory does not grow with the journal. */
@ApplicationScoped
public class Exports {

    /** Who may have them. */
    public static final Role READER = Role.ACCOUNTANT;

    private static final int BUFFER = 1 << 16;

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /**
     * Writes it as it is read.
     *
     * @param out is flushed at the end and not closed
     * @throws IOException when it cannot be written; what was written is then no whole file
     */
    public void write(Actor actor, Export export, OutputStream out) throws IOException {
        actor.mustBe(READER);
        LocalDate today = clock.today();
        try {
            reads.atOneInstant(snapshot -> write(export, snapshot, today, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static void write(Export export, Snapshot snapshot, LocalDate today, OutputStream out) {
        Lines lines = new Lines(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.US_ASCII), BUFFER));
        switch (export.format()) {
            case HLEDGER -> JournalWriter.write(export, snapshot, new HledgerFile(lines), today);
            case BEANCOUNT -> JournalWriter.write(export, snapshot, new BeancountFile(lines), today);
            case BYTES -> EntryLines.write(export, snapshot, lines);
        }
        lines.flush();
    }
}
