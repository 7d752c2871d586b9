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

    /** One request in so many meets a fault. */
    private static final int FAULT_IN = 20;

    private final Random random;
    private final Random misfortune;
    private final long salt;
    private final Model model;
    private final List<Step> past = new ArrayList<>();
    private final Map<Integer, Integer> documents = new HashMap<>();
    private LocalDate today = LocalDate.of(2026, 1, 15);

    /**
     * @param salt goes into the intents only, so that a seed can be lived again on the same database
     * @param faults whether requests meet them
     */
    History(long seed, long salt, Model model, boolean faults) {
        this.random = new Random(seed);
        this.misfortune = faults ? new Random(~seed) : null;
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
        Command command = random.nextInt(7) == 0 ? together(book) : command(book);
        return step(uuid(), "content", book, maker(command), command);
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
                earlier.maker(),
                earlier.command());
    }

    private Step step(UUID intent, String content, int book, String maker, Command command) {
        Instant at = today.atTime(LocalTime.of(8 + random.nextInt(12), random.nextInt(60)))
                .atZone(ZONE)
                .toInstant();
        LocalDate day = today;
        if (random.nextInt(8) == 0) {
            day = today.plusDays(random.nextInt(20) - 12L);
        }
        return new Step(intent, content, book, maker, at, today, day, command, fault());
    }

    private Fault fault() {
        return misfortune == null || misfortune.nextInt(FAULT_IN) != 0
                ? Fault.NONE
                : Fault.ALL.get(misfortune.nextInt(Fault.ALL.size()));
    }

    /** Who proposed it, where that matters: another person, sometimes the same one, sometimes nobody. */
    private String maker(Command command) {
        boolean matters = command instanceof Command.RepayCredit
                || command instanceof Command.Give
                || command instanceof Command.Extend
                || command instanceof Command.Refund
                || command instanceof Command.WriteOff
                || command instanceof Command.CorrectTax;
        if (command instanceof Command.Together) {
            return "staff-8";
        }
        int what = random.nextInt(12);
        return !matters || what == 0 ? "-" : what == 1 ? "staff-7" : "staff-8";
    }

    private Command together(int book) {
        List<Command> parts = new ArrayList<>();
        if (random.nextBoolean()) {
            Command.Invoice invoice = invoice(book);
            parts.add(invoice);
            parts.add(new Command.Pay(invoice.document(), "BANK", 1 + random.nextInt(9999), gross(invoice)));
            parts.add(new Command.Grant(List.of(model.book(book).lots.size() + 1)));
        }
        int more = 1 + random.nextInt(3);
        for (int i = 0; i < more; i++) {
            Command next = command(book);
            // A month is closed at a desk of its own, never within a posting.
            parts.add(next instanceof Command.Seal ? new Command.Expire() : next);
        }
        return new Command.Together(parts);
    }

    private Command command(int book) {
        int what = random.nextInt(140);
        if (what < 12) {
            return invoice(book);
        } else if (what < 20) {
            String document = document(book);
            String into = random.nextInt(4) == 0 ? "CARD_CLEARING" : "BANK";
            return new Command.Pay(document, into, payment(book), seen(book, document));
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
        } else if (what < 94) {
            return reverse(book);
        } else if (what < 97) {
            return new Command.Expire();
        }
        return rarer(book, what - 97);
    }

    private Command rarer(int book, int what) {
        if (what < 4) {
            return new Command.ApplyCredit(document(book));
        } else if (what < 7) {
            return new Command.RepayCredit("R" + random.nextInt(99), "BANK", 1 + random.nextInt(3000));
        } else if (what < 12) {
            boolean bundled = random.nextBoolean();
            LocalDate lastDay = random.nextInt(3) == 0 ? null : today.plusDays(random.nextInt(90));
            return new Command.Give(
                    bundled ? "BUNDLED" : "GOODWILL", 1 + random.nextInt(4), lastDay, "G" + random.nextInt(99));
        } else if (what < 16) {
            return extend(book);
        } else if (what < 23) {
            String document = document(book);
            long worth = model.book(book).worthOfFree(document);
            return new Command.Refund(document, "C" + random.nextInt(99), random.nextInt(6) == 0 ? worth + 1 : worth);
        } else if (what < 29) {
            return new Command.ChargeBack(oneOf(book, "PAYMENT_RECEIVED"));
        } else if (what < 32) {
            return new Command.CreditInvoice(oneOf(book, "INVOICE_ISSUED"));
        } else if (what < 36) {
            String document = document(book);
            return new Command.WriteOff(document, seen(book, document));
        } else if (what < 40) {
            return correctTax(book);
        }
        LocalDate through = today.minusDays(random.nextInt(40));
        return model.book(book).entries.isEmpty() ? new Command.Expire() : new Command.Seal(through);
    }

    /** Mostly of a lot that is there, sometimes of another invoice's. */
    private Command.CorrectTax correctTax(int book) {
        List<ModelLot> lots = model.book(book).lots;
        if (lots.isEmpty()) {
            return new Command.CorrectTax("D1", Map.of(1, Map.of("HST", 1L)));
        }
        ModelLot lot = lots.get(random.nextInt(lots.size()));
        String document = random.nextInt(6) == 0 ? document(book) : lot.document;
        Map<String, Long> taxes = random.nextBoolean()
                ? Map.of("HST", 1L + random.nextInt(9000))
                : random.nextBoolean() ? Map.of() : Map.copyOf(lot.taxes);
        return new Command.CorrectTax(document, Map.of(lot.place, taxes));
    }

    private static long gross(Command.Invoice invoice) {
        return invoice.lines().stream()
                .mapToLong(line -> line.basis()
                        + line.taxes().values().stream().mapToLong(tax -> tax).sum())
                .sum();
    }

    /** Mostly what is owed for it, sometimes what an old page shows. */
    private long seen(int book, String document) {
        return model.book(book).owed(document) + (random.nextInt(8) == 0 ? 1 : 0);
    }

    /** Often just what is owed for some invoice, or a bit more or less. */
    private long payment(int book) {
        long owed = model.book(book).someDebt(random.nextInt(50));
        return owed > 0 && random.nextInt(3) != 0
                ? Math.max(1, owed + random.nextInt(3) - 1)
                : 1 + random.nextInt(20000);
    }

    private long oneOf(int book, String kind) {
        List<ModelEntry> entries = model.book(book).entries;
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).kind().equals(kind)) {
                numbers.add(i + 1L);
            }
        }
        if (!numbers.isEmpty() && random.nextInt(5) != 0) {
            return numbers.get(random.nextInt(numbers.size()));
        }
        return 1L + random.nextInt(entries.size() + 2);
    }

    /** Mostly a lot that can be used still; sometimes any, also one that is not there. */
    private Command.Extend extend(int book) {
        List<ModelLot> lots = model.book(book).lots;
        List<ModelLot> ending = lots.stream()
                .filter(lot -> lot.lastDay != null && !lot.isOver(today))
                .toList();
        if (ending.isEmpty() || random.nextInt(4) == 0) {
            return new Command.Extend(1 + random.nextInt(lots.size() + 1), today.plusDays(random.nextInt(120)));
        }
        ModelLot lot = ending.get(random.nextInt(ending.size()));
        return new Command.Extend(lot.place, lot.lastDay.plusDays(random.nextInt(60)));
    }

    private Command.Invoice invoice(int book) {
        int number = documents.merge(book, 1, Integer::sum);
        List<Command.Line> lines = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            int size = 1 + random.nextInt(random.nextInt(5) == 0 ? 25 : 5);
            long basis = random.nextInt(6) == 0 ? random.nextInt(4) : random.nextInt(100_000);
            int months = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(3);
            Map<String, Long> taxes = random.nextInt(4) == 0
                    ? Map.of()
                    : random.nextBoolean()
                            ? Map.of("HST", basis * 13 / 100)
                            : Map.of("GST", basis / 20, "QST", basis * 998 / 10000);
            lines.add(new Command.Line(KINDS.get(random.nextInt(KINDS.size())), size, basis, months, taxes));
        }
        return new Command.Invoice("D" + number, lines);
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
        return new Command.Reverse(
                random.nextInt(4) == 0 ? 1L + random.nextInt(entries.size() + 2) : oneOf(book, "INCIDENT_SETTLED"));
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
