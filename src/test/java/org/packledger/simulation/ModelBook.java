package org.packledger.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.packledger.simulation.ModelEntry.Leg;

/**
 * One book by the recipes of docs/ledger.md. Long on purpose: each recipe stands as a whole, in the order of the table, so
 * that it can be read beside the table.
 */
final class ModelBook {

    private static final List<String> KINDS = List.of("BUNDLED", "SUPPLEMENTAL", "GOODWILL");

    /** A unit set aside: by which entry, and which. */
    private record Held(long by, int lot, int slot) {}

    final List<ModelEntry> entries = new ArrayList<>();
    final List<ModelLot> lots = new ArrayList<>();
    private final Map<String, Held> open = new LinkedHashMap<>();
    private final Map<String, Integer> holds = new LinkedHashMap<>();
    private final Map<String, Integer> releases = new LinkedHashMap<>();
    private final Map<String, Long> debits = new LinkedHashMap<>();
    private final Set<String> frees = new HashSet<>();
    private final Set<Long> reversed = new HashSet<>();
    private final Set<String> takenBack = new HashSet<>();
    private final Set<String> paid = new HashSet<>();
    private final Map<Long, String> documents = new LinkedHashMap<>();
    private final Map<Long, String> settlements = new LinkedHashMap<>();
    int available;
    int held;

    private LocalDate today;
    private LocalDate day;
    private int before;
    private int standing;
    private List<Integer> own = new ArrayList<>();

    ModelBook copy() {
        ModelBook copy = new ModelBook();
        copy.entries.addAll(entries);
        lots.forEach(lot -> copy.lots.add(lot.copy()));
        copy.open.putAll(open);
        copy.holds.putAll(holds);
        copy.releases.putAll(releases);
        copy.debits.putAll(debits);
        copy.frees.addAll(frees);
        copy.reversed.addAll(reversed);
        copy.takenBack.addAll(takenBack);
        copy.paid.addAll(paid);
        copy.documents.putAll(documents);
        copy.settlements.putAll(settlements);
        copy.available = available;
        copy.held = held;
        return copy;
    }

    /** Carries out one instruction. Throws {@link Refused}; the caller then forgets this copy. */
    Answer carryOut(Command command, LocalDate businessDay, LocalDate effectiveOn) {
        today = businessDay;
        day = effectiveOn;
        own = new ArrayList<>();
        standing = entries.size();
        lots.stream().filter(lot -> lot.count('A') > 0 && lot.isOver(today)).forEach(lot -> expire(lot, dayAfter(lot)));
        before = available;
        if (command instanceof Command.Invoice invoice) {
            invoice(invoice);
        } else if (command instanceof Command.Pay pay) {
            pay(pay);
        } else if (command instanceof Command.Grant grant) {
            grant.lots().forEach(this::grant);
        } else if (command instanceof Command.Hold hold) {
            hold(hold);
        } else if (command instanceof Command.Settle settle) {
            settle(settle);
        } else if (command instanceof Command.Release release) {
            release(release);
        } else if (command instanceof Command.Free free) {
            free(free);
        } else if (command instanceof Command.Reverse reverse) {
            reverse(reverse);
        }
        return answer();
    }

    private void invoice(Command.Invoice invoice) {
        List<Leg> legs = new ArrayList<>();
        long gross = 0;
        List<Leg> deferred = new ArrayList<>();
        for (Command.Line line : invoice.lines()) {
            ModelLot lot = new ModelLot(lots.size() + 1, line, invoice.document());
            lots.add(lot);
            deferred.add(money("DEFERRED_REVENUE", -line.basis(), lot.place, 0));
            gross += line.basis();
        }
        List<Leg> taxes = new ArrayList<>();
        for (Map.Entry<String, Long> tax : new TreeMap<>(invoice.taxes()).entrySet()) {
            taxes.add(new Leg("TAX_PAYABLE", -tax.getValue(), "CAD", 0, 0, tax.getKey()));
            gross += tax.getValue();
        }
        legs.add(money("RECEIVABLE", gross, 0, 0));
        legs.addAll(deferred);
        legs.addAll(taxes);
        documents.put(write("INVOICE_ISSUED", "-", "-", "-", "-", "-", legs), invoice.document());
    }

    private void pay(Command.Pay pay) {
        paid.add(pay.document());
        write(
                "PAYMENT_RECEIVED",
                "-",
                "-",
                "-",
                "-",
                "-",
                List.of(money(pay.into(), pay.minor(), 0, 0), money("RECEIVABLE", -pay.minor(), 0, 0)));
    }

    private void grant(int place) {
        if (place > lots.size()) {
            throw new Refused("NotFound");
        }
        ModelLot lot = lots.get(place - 1);
        if (lot.isGranted() || takenBack.contains(lot.document)) {
            throw new Refused("NotGrantable");
        }
        lot.grantedOn = day;
        lot.lastDay = lot.line.months() == 0 ? null : day.plusMonths(lot.line.months());
        lot.slots = "A".repeat(lot.line.size()).toCharArray();
        int n = lot.line.size();
        write(
                "PACK_GRANTED",
                "-",
                "-",
                "-",
                "-",
                "-",
                List.of(units("UNITS_AVAILABLE", n, place, 0), units("UNITS_ISSUED", -n, place, 0)));
    }

    private void hold(Command.Hold hold) {
        String matter = matter(hold.incident(), hold.cycle());
        refuseDebited(matter);
        if (open.containsKey(matter)) {
            throw new Refused("AlreadyHeld");
        }
        hold(hold.incident(), matter);
    }

    private void settle(Command.Settle settle) {
        String matter = matter(settle.incident(), settle.cycle());
        refuseDebited(matter);
        if (!open.containsKey(matter)) {
            hold(settle.incident(), matter);
        }
        Held unit = open.remove(matter);
        ModelLot lot = lots.get(unit.lot() - 1);
        lot.slots[unit.slot() - 1] = 'U';
        long cents = lot.cents(unit.slot());
        List<Leg> legs = new ArrayList<>();
        legs.add(units("UNITS_HELD", -1, unit.lot(), unit.slot()));
        legs.add(units("UNITS_USED", 1, unit.lot(), unit.slot()));
        if (cents != 0) {
            legs.add(money("DEFERRED_REVENUE", cents, unit.lot(), unit.slot()));
            legs.add(money("REVENUE_INCIDENTS", -cents, unit.lot(), unit.slot()));
        }
        long number = write(
                "INCIDENT_SETTLED",
                Long.toString(settle.incident()),
                "0",
                Long.toString(unit.by()),
                "-",
                "INVESTIGATION",
                legs);
        debits.put(matter, number);
        settlements.put(number, matter);
    }

    private void release(Command.Release release) {
        String matter = matter(release.incident(), release.cycle());
        if (!open.containsKey(matter)) {
            throw new Refused("NotFound");
        }
        release(release.incident(), matter);
    }

    private void free(Command.Free free) {
        String matter = matter(free.incident(), free.cycle());
        if (!frees.add(matter + "/" + free.closing())) {
            throw new Refused("AlreadyRecorded");
        }
        if (open.containsKey(matter)) {
            release(free.incident(), matter);
        }
        write(
                "INCIDENT_FREE",
                Long.toString(free.incident()),
                Integer.toString(free.closing()),
                "-",
                "-",
                "INVESTIGATION",
                List.of(units("UNITS_AVAILABLE", 0, 0, 0)));
    }

    private void reverse(Command.Reverse reverse) {
        long number = reverse.number();
        if (number < 1 || number > standing) {
            throw new Refused("NotFound");
        }
        ModelEntry original = entries.get((int) number - 1);
        boolean invoice = original.kind().equals("INVOICE_ISSUED");
        boolean settlement = original.kind().equals("INCIDENT_SETTLED");
        if ((!invoice && !settlement) || reversed.contains(number) || (invoice && isPaidOrGranted(number))) {
            throw new Refused("NotReversible");
        }
        reversed.add(number);
        long reversal = write(
                "REVERSAL",
                original.incident(),
                original.occasion(),
                "-",
                Long.toString(number),
                "APPEAL_UPHELD",
                original.legs().stream().map(Leg::opposite).toList());
        if (invoice) {
            takenBack.add(documents.get(number));
        } else {
            Leg used = original.legs().get(1);
            lots.get(used.lot() - 1).slots[used.slot() - 1] = 'H';
            String matter = settlements.get(number);
            open.put(matter, new Held(reversal, used.lot(), used.slot()));
            release(Long.parseLong(original.incident()), matter);
        }
    }

    private boolean isPaidOrGranted(long invoice) {
        String document = documents.get(invoice);
        return paid.contains(document)
                || lots.stream().anyMatch(lot -> lot.document.equals(document) && lot.isGranted());
    }

    private void hold(long incident, String matter) {
        Optional<ModelLot> choice = lots.stream()
                .filter(lot ->
                        lot.count('A') > 0 && !lot.isOver(today) && !lot.isOver(day) && !day.isBefore(lot.grantedOn))
                .min(Comparator.comparing((ModelLot lot) -> KINDS.indexOf(lot.line.kind()))
                        .thenComparing(lot -> lot.lastDay == null ? LocalDate.MAX : lot.lastDay)
                        .thenComparing(lot -> lot.grantedOn)
                        .thenComparing(lot -> lot.place));
        ModelLot lot = choice.orElseThrow(() -> new Refused("NoUnitsLeft"));
        int slot = lot.lowestFree();
        lot.slots[slot - 1] = 'H';
        int occasion = holds.merge(matter, 1, Integer::sum) - 1;
        long number = write(
                "INCIDENT_HELD",
                Long.toString(incident),
                Integer.toString(occasion),
                "-",
                "-",
                "INVESTIGATION",
                List.of(units("UNITS_AVAILABLE", -1, lot.place, slot), units("UNITS_HELD", 1, lot.place, slot)));
        open.put(matter, new Held(number, lot.place, slot));
    }

    private void release(long incident, String matter) {
        Held unit = open.remove(matter);
        ModelLot lot = lots.get(unit.lot() - 1);
        lot.slots[unit.slot() - 1] = 'A';
        int occasion = releases.merge(matter, 1, Integer::sum) - 1;
        write(
                "HOLD_RELEASED",
                Long.toString(incident),
                Integer.toString(occasion),
                Long.toString(unit.by()),
                "-",
                "-",
                List.of(
                        units("UNITS_HELD", -1, unit.lot(), unit.slot()),
                        units("UNITS_AVAILABLE", 1, unit.lot(), unit.slot())));
        if (lot.isOver(today)) {
            LocalDate over = dayAfter(lot);
            expire(lot, over.isAfter(day) ? over : day);
        }
    }

    private void expire(ModelLot lot, LocalDate when) {
        int rest = lot.count('A');
        long cents = lot.centsOfFree();
        List<Leg> legs = new ArrayList<>();
        legs.add(units("UNITS_AVAILABLE", -rest, lot.place, 0));
        legs.add(units("UNITS_EXPIRED", rest, lot.place, 0));
        if (cents != 0) {
            legs.add(money("DEFERRED_REVENUE", cents, lot.place, 0));
            legs.add(money("REVENUE_BREAKAGE", -cents, lot.place, 0));
        }
        for (int i = 0; i < lot.slots.length; i++) {
            lot.slots[i] = lot.slots[i] == 'A' ? 'E' : lot.slots[i];
        }
        LocalDate instructed = day;
        day = when;
        write("LOT_EXPIRED", "-", "-", "-", "-", "-", legs);
        day = instructed;
        own.remove(own.size() - 1);
    }

    private static LocalDate dayAfter(ModelLot lot) {
        return lot.lastDay.plusDays(1);
    }

    private void refuseDebited(String matter) {
        if (debits.containsKey(matter)) {
            throw new Refused("AlreadyDebited");
        }
    }

    private static String matter(long incident, int cycle) {
        return incident + "/" + cycle;
    }

    private static Leg units(String account, long amount, int lot, int slot) {
        return new Leg(account, amount, "INC", lot, slot, "-");
    }

    private static Leg money(String account, long amount, int lot, int slot) {
        return new Leg(account, amount, "CAD", lot, slot, "-");
    }

    private long write(
            String kind,
            String incident,
            String occasion,
            String resolves,
            String reverses,
            String reason,
            List<Leg> legs) {
        available += sum(legs, "UNITS_AVAILABLE");
        held += sum(legs, "UNITS_HELD");
        entries.add(new ModelEntry(
                kind, day.toString(), incident, occasion, resolves, reverses, reason, available, held, legs));
        own.add(entries.size());
        return entries.size();
    }

    private static int sum(List<Leg> legs, String account) {
        return (int) legs.stream()
                .filter(leg -> leg.account().equals(account))
                .mapToLong(Leg::amount)
                .sum();
    }

    private Answer answer() {
        if (own.isEmpty()) {
            return Answer.NONE;
        }
        String unit = "-";
        Set<Integer> touched = new LinkedHashSet<>();
        for (int number : own) {
            for (Leg leg : entries.get(number - 1).legs()) {
                if (leg.lot() != 0) {
                    touched.add(leg.lot());
                }
                if (leg.slot() != 0) {
                    ModelLot lot = lots.get(leg.lot() - 1);
                    unit = "L%d/%d %d CAD".formatted(leg.lot(), leg.slot(), lot.cents(leg.slot()));
                }
            }
        }
        int last = own.get(own.size() - 1);
        return new Answer(last, before, entries.get(last - 1).available(), unit, List.copyOf(touched), false);
    }
}
