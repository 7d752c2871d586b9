package org.packledger.judges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.packledger.audit.export.ExportFormat;
import org.packledger.it.DebianPackages;

/** A program that others wrote, which adds up an export by itself. */
enum Judge {
    HLEDGER(
            ExportFormat.HLEDGER,
            List.of("hledger", "check", "-s", "ordereddates", "payees", "-f"),
            List.of("hledger", "balance", "--flat", "-N", "-O", "csv", "-f"),
            List.of()),
    BEANCOUNT(
            ExportFormat.BEANCOUNT,
            List.of("bean-check", "--no-cache"),
            List.of("bean-query", "-q", "-f", "csv"),
            List.of("select account, sum(position) group by account"));

    private static final List<String> PACKAGES = List.of("hledger", "beancount");
    private static final int PATIENCE_MINUTES = 10;
    private static final Pattern AMOUNT = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)\\s+([A-Z]{3})");

    private final ExportFormat format;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> check;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> print;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> query;

    Judge(ExportFormat format, List<String> check, List<String> print, List<String> query) {
        this.format = format;
        this.check = check;
        this.print = print;
        this.query = query;
    }

    /** Makes sure that all of them are there. */
    static void call() {
        if (anyIsMissing()) {
            DebianPackages.install(PACKAGES.toArray(String[]::new));
        }
        if (anyIsMissing()) {
            throw new IllegalStateException(
                    "hledger and beancount judge the exports, and are not both on the path: install them, on Debian with"
                            + " \"apt-get install hledger beancount\".");
        }
    }

    private static boolean anyIsMissing() {
        for (Judge judge : values()) {
            for (String program : List.of(judge.check.get(0), judge.print.get(0))) {
                if (DebianPackages.onThePath(List.of(program)).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What it reads. */
    ExportFormat format() {
        return format;
    }

    /** What it has against the file; nothing when it accepts it. */
    String objections(Path file) {
        return run(check, file, List.of(), "it refused without a word");
    }

    /** What it says stands on each account, {@code assets:bank:book-7 CAD}; nothing where nothing stands. */
    Map<String, BigDecimal> balances(Path file) {
        Map<String, BigDecimal> balances = new TreeMap<>();
        run(print, file, query, "").lines().skip(1).forEach(line -> {
            String account =
                    line.substring(0, line.indexOf(',')).replace("\"", "").strip();
            Matcher amount = AMOUNT.matcher(line.substring(line.indexOf(',')));
            while (amount.find()) {
                BigDecimal number = new BigDecimal(amount.group(1));
                if (number.signum() != 0) {
                    balances.put(account + " " + amount.group(2), number.stripTrailingZeros());
                }
            }
        });
        return balances;
    }

    private static String run(List<String> program, Path file, List<String> more, String orElse) {
        List<String> command = new ArrayList<>(program);
        command.add(file.toString());
        command.addAll(more);
        try {
            Path said = Files.createTempFile("judge", ".txt");
            try {
                var builder =
                        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
                // The plainest of locales: an export must not need another.
                builder.environment().put("LC_ALL", "C");
                // beancount would keep what it read beside the file.
                builder.environment().put("BEANCOUNT_DISABLE_LOAD_CACHE", "1");
                Process process = builder.start();
                if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IllegalStateException(command + " did not end");
                }
                String words = Files.readString(said, StandardCharsets.UTF_8);
                return process.exitValue() != 0 && words.isBlank() ? orElse : words;
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
