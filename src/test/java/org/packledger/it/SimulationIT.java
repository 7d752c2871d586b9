package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.packledger.fault.CommitCutter;
import org.packledger.ledger.EntryKind;
import org.packledger.run.Login;
import org.packledger.run.Portal;
import org.packledger.run.Ports;
import org.packledger.run.Program;
import org.packledger.simulation.Fault;
import org.packledger.simulation.Simulation;

/**
 * Random histories in a portal of their own whose way to the database can be cut, against the model. A build lives 200
 * seeds; {@code mvn verify -Psimulate -Dseeds=10000} more, {@code -Dseed=7 -Dseeds=1} one again.
 */
class SimulationIT {

    private static final long SEEDS = Long.getLong("packledger.seeds", 200);
    private static final long FIRST = Long.getLong("packledger.seed", 1);
    private static final int AT_ONCE = 4;
    private static final int OF_A_REQUEST = 5;
    private static final int TELL_EVERY = 500;

    private final Path folder = TestDatabase.target().resolve("simulation-portal");
    // Over HTTP/2 the server hangs up on a connection that waits long for one answer.
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final AtomicLong next = new AtomicLong(FIRST);
    private final AtomicLong lived = new AtomicLong();
    private final ConcurrentLinkedQueue<String> findings = new ConcurrentLinkedQueue<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final long began = System.nanoTime();

    @Test
    void everythingIsAnsweredAndKeptAsTheModelPredicts() throws Exception {
        Login login = TestDatabase.current().logins().application();
        int server = URI.create(login.url().substring("jdbc:".length())).getPort();
        try (CommitCutter cutter = new CommitCutter(server);
                Portal portal =
                        Portal.start(program(), folder, Ports.any(), through(cutter, login, server), settings())) {
            portal.awaitReady();
            live(portal);
            System.out.printf(
                    "Simulated %d seeds from %d on in %d s; %d commits were cut; %d findings%n",
                    lived.get(), FIRST, seconds(), cutter.done(), findings.size());
        }
        findings.stream().min(Comparator.comparingLong(SimulationIT::seed)).ifPresent(SimulationIT::sayHowToReplay);
        assertThat(findings).isEmpty();
        if (SEEDS >= 100) {
            nothingWasLeftOut();
        }
        everythingKeptIsSound();
    }

    private void live(Portal portal) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<? extends Future<?>> all = IntStream.range(0, AT_ONCE)
                    .mapToObj(who -> threads.submit(() -> {
                        while (findings.isEmpty() && next.get() < FIRST + SEEDS) {
                            ask(portal, next.getAndAdd(OF_A_REQUEST));
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void ask(Portal portal, long seed) throws IOException, InterruptedException {
        long count = Math.min(OF_A_REQUEST, FIRST + SEEDS - seed);
        if (count <= 0) {
            return;
        }
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(
                                portal.address().resolve("/test/simulate?seed=%d&seeds=%d".formatted(seed, count)))
                        .timeout(Duration.ofMinutes(10))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<String> lines = answer.body().lines().toList();
        assertThat(lines).last().asString().startsWith("lived ");
        lines.stream()
                .filter(line -> line.startsWith("finding "))
                .map(line -> line.substring("finding ".length()))
                .forEach(findings::add);
        lines.stream()
                .filter(line -> line.startsWith("seen "))
                .map(line -> line.substring("seen ".length()))
                .forEach(seen::add);
        long sofar = lived.addAndGet(count);
        if (sofar / TELL_EVERY > (sofar - count) / TELL_EVERY) {
            System.out.printf("%d of %d seeds in %d s%n", sofar, SEEDS, seconds());
        }
    }

    private void nothingWasLeftOut() {
        assertThat(seen)
                .as("what the histories brought about")
                .contains(Arrays.stream(EntryKind.values()).map(Enum::name).toArray(String[]::new))
                .contains(Arrays.stream(Fault.values()).map(Enum::name).toArray(String[]::new))
                .contains("AlreadyDebited", "AlreadyHeld", "AlreadyRecorded", "IntentConflict", "NoUnitsLeft")
                .contains(
                        "NotFound", "NotGrantable", "NotReversible", "TwoPeopleNeeded", "NothingToDo", "NotExtendable")
                .contains("NotRefundable", "AmountChanged", "NotGranted", "NotCorrectable", "NotEnoughCredit");
    }

    private void everythingKeptIsSound() throws Exception {
        try (Connection connection = TestDatabase.current().logins().owner().connect()) {
            System.out.printf(
                    "The checker is clean over %s%n",
                    SoundLedger.assertSound(connection).looked());
        }
    }

    private static void sayHowToReplay(String finding) {
        System.out.printf("%s%nLive it again: mvn verify -Psimulate -Dseeds=1 -Dseed=%s%n", finding, seed(finding));
    }

    /** Each finding begins with it. */
    private static long seed(String finding) {
        return new Scanner(finding.substring("seed ".length())).nextLong();
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }

    private Program program() throws IOException {
        return LoadedProgram.in(
                folder,
                Deployments.packledger(PostingDesk.class, Rows.class).addPackage(Simulation.class.getPackage()));
    }

    private static Login through(CommitCutter cutter, Login login, int server) {
        return new Login(
                login.url().replace(":" + server + "/", ":" + cutter.port() + "/"), login.user(), login.password());
    }

    private static Map<String, String> settings() {
        return Map.of("packledger.demo", "false", "packledger.seal.enabled", "false");
    }
}
