package org.packledger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import org.packledger.it.AtEnd;
import org.packledger.it.Crowd;
import org.packledger.it.Deployments;
import org.packledger.it.PostingDesk;
import org.packledger.it.TestDatabase;
import org.packledger.run.Portal;
import org.packledger.run.Ports;
import org.packledger.run.Program;

/**
 * Closings through a desk against the same statements by hand, in the built portal on a durable database. Prints the table
 * and keeps it in {@code target/bench.txt}. {@code -Dbench.rounds=} and {@code -Dbench.millis=} lengthen it.
 */
class PostingBench {

    private static final double HOLD = 0.85;

    private final Path target = TestDatabase.base().resolve("target");

    @Test
    void aClosingThroughADeskIsNearlyAsFastAsByHand() throws Exception {
        Portal portal = Portal.start(
                program(),
                target.resolve("bench-portal"),
                Ports.any(),
                TestDatabase.current().logins().application(),
                Map.of("packledger.demo", "false"));
        AtEnd.also(portal::close);
        portal.awaitReady();
        String query = "/bench?rounds=%d&millis=%d&first=%d"
                .formatted(Integer.getInteger("bench.rounds", 40), Integer.getInteger("bench.millis", 1000), 5_000_000);
        String table = answer(portal.address().resolve(query));
        Files.writeString(target.resolve("bench.txt"), table);
        System.out.println(table);
        assertThat(ratioIn(table)).as("closings through a desk, by hand = 1").isGreaterThanOrEqualTo(HOLD);
    }

    private Program program() throws Exception {
        Program built = Program.builtIn(TestDatabase.base());
        File war = Files.createDirectories(target.resolve("bench-portal"))
                .resolve("packledger.war")
                .toFile();
        Deployments.packledger(
                        PostingDesk.class,
                        Crowd.class,
                        BenchServlet.class,
                        Block.class,
                        Closer.class,
                        DeskCloser.class,
                        JdbcCloser.class)
                .as(ZipExporter.class)
                .exportTo(war, true);
        return new Program(built.server(), built.driver(), war.toPath(), built.preBoot(), built.postBoot());
    }

    private static String answer(URI address) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static double ratioIn(String table) {
        String words = "median ratio ";
        return Double.parseDouble(
                table.substring(table.lastIndexOf(words) + words.length()).strip());
    }
}
