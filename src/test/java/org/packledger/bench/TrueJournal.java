package org.packledger.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.packledger.run.Folders;
import org.packledger.run.Login;

/**
 * A big journal in which everything is true: hashes, lots, choices, running balances, caches, the log, and the invoices,
 * incidents and verdicts that belong to it. The checker finds nothing in it. Book 1 is long, a tenth of all entries and half
 * of a small journal; the others have about a thousand entries each.
 */
final class TrueJournal {

    /** The long book. */
    static final long LONG_BOOK = 1;

    private static final int A_BOOK = 1000;

    private final Login administrator;
    private final Path folder;
    private final long entries;
    private final List<byte[]> books = new ArrayList<>();
    private final Counters counters = new Counters();
    private final MessageDigest sha = sha256();

    private TrueJournal(Login administrator, Path folder, long entries) {
        this.administrator = administrator;
        this.folder = folder;
        this.entries = entries;
    }

    /**
     * Writes it into an empty database with the schema.
     *
     * @param administrator may read files on the server
     * @param folder for files of a few gigabytes, removed at the end
     * @param entries how many, about
     * @return how many it became
     */
    static long write(Login administrator, Path folder, long entries) {
        return new TrueJournal(administrator, folder, entries).write();
    }

    private long write() {
        try {
            Folders.delete(folder);
            Files.createDirectories(folder);
            load(live());
            Folders.delete(folder);
            return books.stream().mapToLong(hashes -> hashes.length / 32).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> live() {
        try (JournalFiles files = new JournalFiles(folder)) {
            long length = Math.max(entries / 10, Math.min(entries / 2, 5000));
            books.add(new BookLife(files, counters, sha, LONG_BOOK, length, 1000, 60).live());
            for (long left = entries - length; left > 0; left -= A_BOOK) {
                books.add(new BookLife(files, counters, sha, books.size() + 1L, A_BOOK, 100, 0.4).live());
            }
            new LogLife(files, sha).seal(books);
            return files.columns();
        }
    }

    /** Two tables at a time, the biggest first. */
    private void load(Map<String, String> tables) {
        ExecutorService loaders = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> running = new ArrayList<>();
            tables.keySet().stream()
                    .sorted(Comparator.comparingLong(this::size).reversed())
                    .forEach(table -> running.add(loaders.submit(() -> load(table, tables.get(table)))));
            for (Future<String> one : running) {
                System.out.println(one.get());
            }
            count();
        } catch (InterruptedException | ExecutionException | SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            loaders.shutdownNow();
        }
    }

    private String load(String table, String columns) throws SQLException, IOException {
        long begun = System.nanoTime();
        Path file = folder.resolve(table + ".rows");
        try (Connection connection = administrator.connect();
                Statement statement = connection.createStatement()) {
            // Into an empty table, and without looking for what is known to be true: the indexes are built at the end.
            statement.execute("set unique_checks = 0, foreign_key_checks = 0");
            long rows = statement.executeLargeUpdate(
                    "load data infile '%s' into table %s character set binary (%s)".formatted(file, table, columns));
            statement.execute("analyze table " + table);
            Files.delete(file);
            return "%s: %,d rows in %.1f s".formatted(table, rows, (System.nanoTime() - begun) / 1e9);
        }
    }

    private long size(String table) {
        try {
            return Files.size(folder.resolve(table + ".rows"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is on sale, and how far the series have come. */
    private void count() throws SQLException {
        try (Connection connection = administrator.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into offer (id, code, title, size, net_minor, currency, tax_category, kind, on_sale)"
                            + " values (1, 'BENCH', 'Pack', 100, 900000, 'CAD', 'STANDARD', 'SUPPLEMENTAL', true)");
            statement.execute(
                    "update number_series set next_number = %d where name = 'INVOICE'".formatted(counters.invoice + 1));
            statement.execute("update number_series set next_number = %d where name = 'INCIDENT'"
                    .formatted(counters.incident + 1001));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
