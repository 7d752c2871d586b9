package org.packledger.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Puts exports before the judges. */
final class Court {

    private Court() {}

    /** The judge accepts it. */
    static void accepts(Judge judge, String what, byte[] export) throws IOException {
        Path file = kept(judge, export);
        try {
            assertThat(judge.objections(file)).as("%s on %s", judge, what).isEmpty();
        } finally {
            Files.delete(file);
        }
    }

    /** The judge accepts it and prints for each account what our rows say, to the cent and unit. How many accounts. */
    static int agrees(Judge judge, byte[] export, Connection ours) throws IOException, SQLException {
        accepts(judge, "everything", export);
        Map<String, BigDecimal> expected = OurBalances.asSaidBy(judge, ours);
        assertThat(expected).isNotEmpty();
        assertThat(balances(judge, export)).as("balances by %s", judge).isEqualTo(expected);
        return expected.size();
    }

    /** What the judge prints for each account. */
    static Map<String, BigDecimal> balances(Judge judge, byte[] export) throws IOException {
        Path file = kept(judge, export);
        try {
            return judge.balances(file);
        } finally {
            Files.delete(file);
        }
    }

    /** The judge refuses it. */
    static void refuses(Judge judge, String why, String export) throws IOException {
        Path file = kept(judge, export.getBytes(StandardCharsets.US_ASCII));
        try {
            assertThat(judge.objections(file)).as("%s on %s", judge, why).isNotEmpty();
        } finally {
            Files.delete(file);
        }
    }

    /** The judge refuses each fault in a copy of it. */
    static void findsEveryFault(Judge judge, byte[] export) throws IOException {
        String text = new String(export, StandardCharsets.US_ASCII);
        for (PlantedFault fault : PlantedFault.values()) {
            refuses(judge, fault.name(), fault.in(text));
        }
    }

    private static Path kept(Judge judge, byte[] export) throws IOException {
        return Files.write(Files.createTempFile("export", "." + judge.format().extension()), export);
    }
}
