package org.packledger.simulation;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A random life of two books: everything depends on the seed alone. Mostly what people do, with forgetful, impatient and
 * mistaken ones among them: retries, twins, conflicts, impossible wishes, clocks that jump.
 */
final class History {

    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final List<String> KINDS = List.of("BUNDLED", "SUPPLEMENTAL", "SUPPLEMENTAL", "GOODWILL");

    private final Random random;
    private final long salt;
    private final Model model;
    private final List<Step> past = new ArrayList<>();
    private final Map<Integer, Integer> documents = new HashMap<>();
    private LocalDate today = LocalDate.of(2026, 1, 15);

    /** @param salt goes into the intents only, so that a seed can be lived again on the same database */
    History(long seed, long salt, Model model) {
        this.random = new Random(seed);
        this.salt = salt;
        this.model = model;
    }

    Step next() {
        passTime();
        Step step = past.isEmpty() || random.nextInt(8) != 0 ? fresh() : again();
        past.add(step);
        return step;
    }

    private void passTime() {
        int what = random.nextInt(12);
        if (what == 0) {
            today = today.plusDays(random.nextInt(45));
        } else if (what == 1) {
            today = today.plusDays(1);
        } else if (what == 2 && random.nextInt(4) == 0) {
            today = today.minusDays(1);
        }
    }

    private Step fresh() {
        int book = random.nextInt(2);
        return step(uuid(), "content", book, random.nextInt(7) == 0 ? together(book) : command(book));
    }

    /** An earlier request once more: the same, or in a hurry with other content or in another book. */
    private Step again() {
        Step earlier = past.get(random.nextInt(past.size()));
        boolean other = random.nextInt(3) == 0;
        boolean elsewhere = random.nextInt(6) == 0;
        return step(
                earlier.intent(),
                other ? "other content" : earlier.content(),
                elsewhere ? 1 - earlier.book() : earlier.book(),
                earlier.command());
    }

    private Step step(UUID intent, String content, int book, Command command) {
        Instant at = today.atTime(LocalTime.of(8 + random.nextInt(12), random.nextInt(60)))
                .atZone(ZONE)
                .toInstant();
        LocalDate day = today;
        if (random.nextInt(8) == 0) {
            day = today.plusDays(random.nextInt(20) - 12L);
        }
        return new Step(intent, content, book, at, today, day, command);
    }

    private Command together(int book) {
        List<Command> parts = new ArrayList<>();
        if (random.nextBoolean()) {
            Command.Invoice invoice = invoice(book);
            parts.add(invoice);
            parts.add(new Command.Pay(invoice.document(), "BANK", 1 + random.nextInt(9999)));
            parts.add(new Command.Grant(List.of(model.book(book).lots.size() + 1)));
        }
        int more = 1 + random.nextInt(3);
        for (int i = 0; i < more; i++) {
            parts.add(command(book));
        }
        return new Command.Together(parts);
    }

    private Command command(int book) {
        int what = random.nextInt(100);
        if (what < 12) {
            return invoice(book);
        } else if (what < 18) {
            return new Command.Pay(
                    document(book), random.nextInt(4) == 0 ? "CARD_CLEARING" : "BANK", 1 + random.nextInt(20000));
        } else if (what < 32) {
            return grant(book);
        } else if (what < 40) {
            return new Command.Hold(incident(), cycle());
        } else if (what < 64) {
            return new Command.Settle(incident(), cycle());
        } else if (what < 72) {
            return new Command.Release(incident(), cycle());
        } else if (what < 82) {
            return new Command.Free(incident(), cycle(), 1 + random.nextInt(3));
        } else if (what < 96) {
            return reverse(book);
        }
        return new Command.Expire();
    }

    private Command.Invoice invoice(int book) {
        int number = documents.merge(book, 1, Integer::sum);
        List<Command.Line> lines = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            int size = 1 + random.nextInt(random.nextInt(5) == 0 ? 25 : 5);
            long basis = random.nextInt(6) == 0 ? random.nextInt(4) : random.nextInt(100_000);
            int months = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(3);
            lines.add(new Command.Line(KINDS.get(random.nextInt(KINDS.size())), size, basis, months));
        }
        Map<String, Long> taxes = random.nextBoolean() ? Map.of("HST", 1300L) : Map.of("GST", 500L, "QST", 998L);
        return new Command.Invoice("D" + number, lines, taxes);
    }

    private String document(int book) {
        return "D" + (1 + random.nextInt(1 + documents.getOrDefault(book, 0)));
    }

    /** Mostly a lot that waits for it; sometimes one that was granted, or none that exists. */
    private Command.Grant grant(int book) {
        List<ModelLot> lots = model.book(book).lots;
        List<Integer> waiting = lots.stream()
                .filter(lot -> !lot.isGranted())
                .map(lot -> lot.place)
                .toList();
        if (!waiting.isEmpty() && random.nextInt(6) != 0) {
            return new Command.Grant(List.of(waiting.get(random.nextInt(waiting.size()))));
        }
        int first = 1 + random.nextInt(lots.size() + 1);
        return new Command.Grant(
                random.nextBoolean() ? List.of(first) : List.of(first, 1 + random.nextInt(lots.size() + 1)));
    }

    /** Mostly a debit; sometimes anything, also what is not there. */
    private Command.Reverse reverse(int book) {
        List<ModelEntry> entries = model.book(book).entries;
        List<Long> debits = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).kind().equals("INCIDENT_SETTLED")) {
                debits.add(i + 1L);
            }
        }
        if (!debits.isEmpty() && random.nextInt(3) != 0) {
            return new Command.Reverse(debits.get(random.nextInt(debits.size())));
        }
        return new Command.Reverse(1L + random.nextInt(entries.size() + 2));
    }

    private UUID uuid() {
        return UUID.nameUUIDFromBytes(
                ByteBuffer.allocate(16).putLong(random.nextLong()).putLong(salt).array());
    }

    private long incident() {
        return 1L + random.nextInt(14);
    }

    private int cycle() {
        return random.nextInt(5) == 0 ? 2 : 1;
    }
}
