package org.packledger.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Closes incidents over HTTP from several threads and remembers what was acknowledged, and what was only asked for. */
final class Load {

    private static final int BOOKS = 20;
    private static final int ATTEMPTS = 5;
    private static final int THREADS = 8;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final long firstBook;
    private final AtomicLong incidents;
    private final Map<Long, UUID> asked = new ConcurrentHashMap<>();
    private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong askedAgain = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();

    Load(long firstBook) {
        this.firstBook = firstBook;
        this.incidents = new AtomicLong(firstBook * 1_000_000);
    }

    List<Long> books() {
        List<Long> books = new ArrayList<>();
        for (long book = firstBook; book < firstBook + BOOKS; book++) {
            books.add(book);
        }
        return books;
    }

    Map<Long, String> acknowledged() {
        return acknowledged;
    }

    Map<Long, UUID> asked() {
        return asked;
    }

    void openBooks(URI portal) throws IOException, InterruptedException {
        for (long book : books()) {
            send(portal, "book=%d&intent=%s".formatted(book, UUID.randomUUID()));
        }
    }

    void start(URI portal) {
        over.set(false);
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(() -> closeUntilOver(portal), "load-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    /** Waits for this many acknowledgements more. */
    void await(int more) throws InterruptedException {
        int wanted = acknowledged.size() + more;
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (acknowledged.size() < wanted) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "only %d of %d closings were acknowledged".formatted(acknowledged.size(), wanted));
            }
            Thread.sleep(20);
        }
    }

    void stop() throws InterruptedException {
        over.set(true);
        for (Thread thread : threads) {
            thread.join(60_000);
        }
        threads.clear();
    }

    /** Asks again, by the same intents, for everything whose answer never came. */
    void askAgain(URI portal) throws IOException, InterruptedException {
        for (Map.Entry<Long, UUID> each : asked.entrySet()) {
            if (!acknowledged.containsKey(each.getKey())) {
                acknowledged.put(each.getKey(), askUntilAnswered(portal, each.getKey(), each.getValue()));
                askedAgain.incrementAndGet();
            }
        }
    }

    /** As a caller would: a place of the pool may still hold a connection to the server that was killed. */
    private String askUntilAnswered(URI portal, long incident, UUID intent) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return close(portal, incident, intent);
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(1000);
            }
        }
    }

    long askedAgain() {
        return askedAgain.get();
    }

    private void closeUntilOver(URI portal) {
        while (!over.get()) {
            long incident = incidents.incrementAndGet();
            UUID intent = UUID.randomUUID();
            asked.put(incident, intent);
            try {
                acknowledged.put(incident, close(portal, incident, intent));
            } catch (IOException e) {
                // The portal or the database is being killed: whether this closing counts is not known.
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private String close(URI portal, long incident, UUID intent) throws IOException, InterruptedException {
        return send(portal, "book=%d&incident=%d&intent=%s".formatted(firstBook + incident % BOOKS, incident, intent));
    }

    private String send(URI portal, String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(portal.resolve("/test/close?" + query))
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
