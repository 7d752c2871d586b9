package org.packledger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.packledger.it.AtEnd;
import org.packledger.it.Deployments;
import org.packledger.it.TestDatabase;
import org.packledger.run.Login;
import org.packledger.run.Portal;
import org.packledger.run.Ports;
import org.packledger.run.Program;

/** The built portal with servlets beside it that measure, on a database that was filled for it, until the end of the run. */
final class BenchPortal {

    private BenchPortal() {}

    static Portal named(String name, Login application, Class<?>... measuring) throws IOException {
        Path folder =
                Files.createDirectories(TestDatabase.base().resolve("target").resolve("bench-portal-" + name));
        Portal portal = Portal.start(
                program(folder, measuring),
                folder,
                Ports.any(),
                application,
                Map.of("packledger.demo", "false", "packledger.seal.enabled", "false"));
        AtEnd.also(portal::close);
        return portal.awaitReady();
    }

    static String answer(URI address) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static Program program(Path folder, Class<?>... measuring) {
        Program built = Program.builtIn(TestDatabase.base());
        File war = folder.resolve("packledger.war").toFile();
        Deployments.packledger(measuring).as(ZipExporter.class).exportTo(war, true);
        return new Program(built.server(), built.driver(), war.toPath(), built.preBoot(), built.postBoot());
    }
}
