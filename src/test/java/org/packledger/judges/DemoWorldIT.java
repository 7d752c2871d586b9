package org.packledger.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.packledger.browser.PortalUnderTest;
import org.packledger.it.JdbcAsOwner;
import org.packledger.it.PortalVisit;
import org.packledger.it.TestDatabase;

/** The demo world, downloaded from the built portal as an accountant does, and judged. */
class DemoWorldIT {

    private static final String PASSWORD = "packledger-demo";

    @BeforeAll
    static void judgesAreThere() {
        Judge.call();
    }

    @Test
    void theJudgesAgreeWithEveryBalanceAndFindWhatIsPlanted() throws Exception {
        PortalVisit accountant = signedIn("priya.nair@northgate.example");
        for (Judge judge : Judge.values()) {
            HttpResponse<String> answer = accountant.get("/audit/export?format=" + judge.format());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .matches("attachment; filename=\"packledger-all-[0-9-]+\\."
                            + judge.format().extension() + "\"");
            byte[] export = answer.body().getBytes(StandardCharsets.UTF_8);
            try (Connection connection = JdbcAsOwner.open()) {
                int accounts = Court.agrees(judge, export, connection);
                System.out.printf("%s agrees on %d accounts in %,d bytes%n", judge, accounts, export.length);
            }
            Court.findsEveryFault(judge, export);
        }
    }

    @Test
    void aPartIsAskedForByTheAddress() throws Exception {
        PortalVisit accountant = signedIn("priya.nair@northgate.example");
        for (Judge judge : Judge.values()) {
            HttpResponse<String> answer = accountant.get(
                    "/audit/export?format=%s&book=1&from=2025-06-10&to=2026-03-15".formatted(judge.format()));
            Court.accepts(judge, "a part", answer.body().getBytes(StandardCharsets.UTF_8));
        }
        for (String wrong :
                new String[] {"X", "HLEDGER&book=x", "HLEDGER&from=2026-02-31", "HLEDGER&from=2026-02-01&to=2026-01-01"
                }) {
            assertThat(accountant.get("/audit/export?format=" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
    }

    @Test
    void theBytesAreVerifiedByOnePlainFile() throws Exception {
        HttpResponse<String> answer = signedIn("priya.nair@northgate.example").get("/audit/export?format=BYTES");
        assertThat(answer.statusCode()).isEqualTo(200);
        Path file = Files.writeString(Files.createTempFile("export", ".jsonl"), answer.body());
        Path changed = Files.writeString(
                Files.createTempFile("export", ".jsonl"),
                answer.body().replaceFirst("\"bytes\":\"(.{40})[A-Z]", "\"bytes\":\"$1x"));
        assertThat(verified(file)).isZero();
        assertThat(verified(changed)).isNotZero();
        Files.delete(file);
        Files.delete(changed);
    }

    private static int verified(Path file) throws Exception {
        Path verifier = TestDatabase.base().resolve("src/main/java/org/packledger/ledger/proof/Verify.java");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        verifier.toString(),
                        "export",
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    @Test
    void nobodyElseGetsIt() {
        assertThat(signedIn("tom.okafor@northgate.example")
                        .get("/audit/export?format=HLEDGER")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visit().get("/audit/export?format=HLEDGER").statusCode()).isEqualTo(302);
    }

    private static PortalVisit signedIn(String email) {
        PortalVisit visit = visit();
        assertThat(visit.signIn(email, PASSWORD).statusCode()).isEqualTo(302);
        return visit;
    }

    private static PortalVisit visit() {
        String address = PortalUnderTest.address().toString();
        return new PortalVisit(address.substring(0, address.length() - 1));
    }
}
