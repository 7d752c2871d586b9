package org.packledger.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final Set<String> TWO_PEOPLE = Set.of(
            "CREDIT_REPAID",
            "BUNDLE_GRANTED",
            "GOODWILL_GRANTED",
            "PACK_REFUNDED",
            "DEBT_WRITTEN_OFF",
            "TAX_CORRECTED");
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
    private final Set<String> credited = new HashSet<>();
    private final Set<String> paid = new HashSet<>();
    private final Set<String> chargedBack = new HashSet<>();
    private final Set<String> corrected = new HashSet<>();
    private final Set<String> refunded = new HashSet<>();
    private final Map<String, Long> owed = new LinkedHashMap<>();
    final List<String> terms = new ArrayList<>();
    LocalDate sealed = LocalDate.MIN;
    private LocalDate recordedOn = LocalDate.MIN;
    long credit;
    private final Map<Long, String> settlements = new LinkedHashMap<>();
    int available;
    int held;

    private LocalDate today;
    private LocalDate wanted;
    private LocalDate day;
    private String maker;
    private String document;
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
        copy.credited.addAll(credited);
        copy.paid.addAll(paid);
        copy.chargedBack.addAll(chargedBack);
        copy.corrected.addAll(corrected);
        copy.refunded.addAll(refunded);
        copy.owed.putAll(owed);
        copy.terms.addAll(terms);
        copy.sealed = sealed;
        copy.recordedOn = recordedOn;
        copy.credit = credit;
        copy.settlements.putAll(settlements);
        copy.available = available;
        copy.held = held;
        return copy;
    }

    /** What the free units of an invoice are worth with their tax. */
    long worthOfFree(String invoice) {
        return lots.stream()
                .filter(lot -> lot.document.equals(invoice))
                .mapToLong(lot -> lot.centsOfFree()
                        + lot.taxes.values().stream().mapToLong(lot::partOfFree).sum())
                .sum();
    }

    /** What is owed for an invoice, or nothing. */
    long owed(String invoice) {
        return owed.getOrDefault(invoice, 0L);
    }

    /** What is owed for one of the invoices, or nothing. */
    long someDebt(int which) {
        return owed.values().stream()
                .skip(which % (1L + owed.size()))
                .findFirst()
                .orElse(0L);
    }

    /** Carries out one instruction. Throws {@link Refused}; the caller then forgets this copy. */
    Answer carryOut(Command command, String proposedBy, LocalDate businessDay, LocalDate effectiveOn) {
        today = businessDay.isAfter(recordedOn) ? businessDay : recordedOn;
        wanted = effectiveOn;
        day = firstOpen(effectiveOn);
        maker = proposedBy;
        own = new ArrayList<>();
        standing = entries.size();
        lots.stream().filter(lot -> lot.count('A') > 0 && lot.isOver(today)).forEach(lot -> expire(lot, dayAfter(lot)));
        before = available;
        if (command instanceof Command.Invoice invoice) {
            invoice(invoice);
        } else if (command instanceof Command.Pay pay) {
            pay(pay);
        } else if (command instanceof Command.ApplyCredit apply) {
            applyCredit(apply);
        } else if (command instanceof Command.RepayCredit repay) {
            repayCredit(repay);
        } else if (command instanceof Command.Grant grant) {
            grant.lots().forEach(this::grant);
        } else if (command instanceof Command.Give give) {
            give(give);
        } else if (command instanceof Command.Extend extend) {
            extend(extend);
        } else if (command instanceof Command.Hold hold) {
            hold(hold);
        } else if (command instanceof Command.Settle settle) {
            settle(settle);
        } else if (command instanceof Command.Release release) {
            release(release);
        } else if (command instanceof Command.Free free) {
            free(free);
        } else if (command instanceof Command.Refund refund) {
            refund(refund);
        } else if (command instanceof Command.ChargeBack chargeBack) {
            chargeBack(chargeBack);
        } else if (command instanceof Command.CreditInvoice creditInvoice) {
            creditInvoice(creditInvoice);
        } else if (command instanceof Command.WriteOff writeOff) {
            writeOff(writeOff);
        } else if (command instanceof Command.CorrectTax correctTax) {
            correctTax(correctTax);
        } else if (command instanceof Command.Reverse reverse) {
            reverse(reverse);
        }
        return answer();
    }

    private LocalDate firstOpen(LocalDate other) {
        return other.isAfter(sealed) ? other : sealed.plusDays(1);
    }

    private void invoice(Command.Invoice invoice) {
        document = invoice.document();
        long gross = 0;
        List<Leg> deferred = new ArrayList<>();
        List<Leg> taxes = new ArrayList<>();
        for (Command.Line line : invoice.lines()) {
            ModelLot lot = new ModelLot(lots.size() + 1, line, document);
            lots.add(lot);
            tell(lot);
            deferred.add(money("DEFERRED_REVENUE", -line.basis(), lot.place, 0));
            gross += line.basis();
            for (Map.Entry<String, Long> tax : lot.taxes.entrySet()) {
                taxes.add(new Leg("TAX_PAYABLE", -tax.getValue(), "CAD", lot.place, 0, tax.getKey()));
                gross += tax.getValue();
            }
        }
        List<Leg> legs = new ArrayList<>();
        legs.add(money("RECEIVABLE", gross, 0, 0));
        legs.addAll(deferred);
        legs.addAll(taxes);
        owed.putIfAbsent(document, 0L);
        write("INVOICE_ISSUED", "-", "-", "-", "-", "-", legs);
    }

    private void pay(Command.Pay pay) {
        mustExist(pay.document());
        mustBeOwed(pay.document(), pay.owed());
        document = pay.document();
        paid.add(document);
        long due = Math.min(pay.minor(), Math.max(0, owed.get(document)));
        write(
                "PAYMENT_RECEIVED",
                "-",
                "-",
                "-",
                "-",
                "-",
                some(
                        money(pay.into(), pay.minor(), 0, 0),
                        money("RECEIVABLE", -due, 0, 0),
                        money("CUSTOMER_CREDIT", due - pay.minor(), 0, 0)));
    }

    private void mustBeOwed(String invoice, long seen) {
        if (owed(invoice) != seen) {
            throw new Refused("AmountChanged");
        }
    }

    private void applyCredit(Command.ApplyCredit apply) {
        mustExist(apply.document());
        document = apply.document();
        long amount = Math.min(credit, owed.get(document));
        if (amount <= 0) {
            throw new Refused("NothingToDo");
        }
        paid.add(document);
        write(
                "CREDIT_APPLIED",
                "-",
                "-",
                "-",
                "-",
                "-",
                List.of(money("CUSTOMER_CREDIT", amount, 0, 0), money("RECEIVABLE", -amount, 0, 0)));
    }

    private void repayCredit(Command.RepayCredit repay) {
        if (repay.minor() > credit) {
            throw new Refused("NotEnoughCredit");
        }
        document = repay.reference();
        write(
                "CREDIT_REPAID",
                "-",
                "-",
                "-",
                "-",
                "REPAID",
                List.of(money("CUSTOMER_CREDIT", repay.minor(), 0, 0), money(repay.from(), -repay.minor(), 0, 0)));
    }

    private void give(Command.Give give) {
        Command.Line line = new Command.Line(give.kind(), give.size(), 0, 0, Map.of());
        ModelLot lot = new ModelLot(lots.size() + 1, line, give.document());
        lot.grantedOn = day;
        lot.lastDay = give.lastDay();
        lot.slots = "A".repeat(give.size()).toCharArray();
        lots.add(lot);
        tell(lot);
        document = give.document();
        boolean bundled = give.kind().equals("BUNDLED");
        write(
                bundled ? "BUNDLE_GRANTED" : "GOODWILL_GRANTED",
                "-",
                "-",
                "-",
                "-",
                bundled ? "-" : "GOODWILL",
                List.of(
                        units("UNITS_AVAILABLE", give.size(), lot.place, 0),
                        units("UNITS_ISSUED", -give.size(), lot.place, 0)));
    }

    private void extend(Command.Extend extend) {
        if (alone()) {
            throw new Refused("TwoPeopleNeeded");
        }
        if (extend.lot() > lots.size()) {
            throw new Refused("NotFound");
        }
        ModelLot lot = lots.get(extend.lot() - 1);
        if (!lot.isGranted()
                || lot.lastDay == null
                || lot.isOver(today)
                || !extend.lastDay().isAfter(lot.lastDay)) {
            throw new Refused("NotExtendable");
        }
        prolong(lot, extend.lastDay(), "KINDNESS");
    }

    private void prolong(ModelLot lot, LocalDate lastDay, String reason) {
        lot.lastDay = lastDay;
        tell(lot);
        write("LOT_EXTENDED", "-", "-", "-", "-", reason, List.of(units("UNITS_AVAILABLE", 0, lot.place, 0)));
    }

    private void refund(Command.Refund refund) {
        mustExist(refund.document());
        if (owed.get(refund.document()) > 0) {
            throw new Refused("NotRefundable");
        }
        List<Leg> legs = new ArrayList<>();
        long sum = giveBack(refund.document(), legs);
        if (legs.isEmpty()) {
            throw new Refused("NotRefundable");
        }
        if (sum != refund.expected()) {
            throw new Refused("AmountChanged");
        }
        if (sum != 0) {
            legs.add(money("BANK", -sum, 0, 0));
        }
        refunded.add(refund.document());
        document = refund.creditNote();
        write("PACK_REFUNDED", "-", "-", "-", "-", "NOT_NEEDED", legs);
    }

    /** Adds the legs and answers what they are worth. */
    private long giveBack(String invoice, List<Leg> legs) {
        long sum = 0;
        for (ModelLot lot : lots) {
            if (lot.document.equals(invoice) && lot.count('A') > 0) {
                sum += giveBack(lot, legs);
            }
        }
        return sum;
    }

    private long giveBack(ModelLot lot, List<Leg> legs) {
        int rest = lot.count('A');
        long cents = lot.centsOfFree();
        legs.add(units("UNITS_AVAILABLE", -rest, lot.place, 0));
        legs.add(units("UNITS_REFUNDED", rest, lot.place, 0));
        legs.addAll(some(money("DEFERRED_REVENUE", cents, lot.place, 0)));
        long sum = cents;
        for (Map.Entry<String, Long> tax : lot.taxes.entrySet()) {
            long part = lot.partOfFree(tax.getValue());
            legs.addAll(some(new Leg("TAX_PAYABLE", part, "CAD", lot.place, 0, tax.getKey())));
            sum += part;
        }
        lot.all('A', 'R');
        return sum;
    }

    private void takeBack(List<Leg> legs, long sum, String invoice) {
        if (!legs.isEmpty()) {
            long due = Math.max(0, Math.min(sum, owed.get(invoice)));
            legs.addAll(some(money("RECEIVABLE", -due, 0, 0), money("CUSTOMER_CREDIT", due - sum, 0, 0)));
            document = invoice;
            write("UNITS_TAKEN_BACK", "-", "-", "-", "-", "-", legs);
        }
    }

    private ModelEntry standing(long number, String kind) {
        if (number < 1 || number > standing) {
            throw new Refused("NotFound");
        }
        ModelEntry entry = entries.get((int) number - 1);
        if (!entry.kind().equals(kind) || reversed.contains(number)) {
            throw new Refused("NotReversible");
        }
        return entry;
    }

    private void chargeBack(Command.ChargeBack chargeBack) {
        ModelEntry payment = standing(chargeBack.number(), "PAYMENT_RECEIVED");
        String invoice = payment.document();
        if (refunded.contains(invoice)) {
            throw new Refused("NotRefundable");
        }
        reversed.add(chargeBack.number());
        Leg bank = payment.legs().get(0);
        long over = payment.legs().stream()
                .filter(leg -> leg.account().equals("CUSTOMER_CREDIT"))
                .mapToLong(leg -> -leg.amount())
                .sum();
        long back = Math.max(0, Math.min(credited.contains(invoice) ? bank.amount() : over, credit));
        document = invoice;
        chargedBack.add(invoice);
        write(
                "PAYMENT_CHARGED_BACK",
                "-",
                "-",
                "-",
                Long.toString(chargeBack.number()),
                "-",
                some(
                        money("RECEIVABLE", bank.amount() - back, 0, 0),
                        money("CUSTOMER_CREDIT", back, 0, 0),
                        bank.opposite()));
        List<Leg> legs = new ArrayList<>();
        long sum = giveBack(invoice, legs);
        takeBack(legs, sum, invoice);
    }

    private void creditInvoice(Command.CreditInvoice command) {
        ModelEntry issued = standing(command.number(), "INVOICE_ISSUED");
        String invoice = issued.document();
        List<ModelLot> sold =
                lots.stream().filter(lot -> lot.document.equals(invoice)).toList();
        if (sold.stream().anyMatch(ModelLot::isGranted)) {
            throw new Refused("NotReversible");
        }
        reversed.add(command.number());
        takenBack.add(invoice);
        credited.add(invoice);
        List<Leg> legs = new ArrayList<>();
        long gross = 0;
        for (ModelLot lot : sold) {
            legs.addAll(some(money("DEFERRED_REVENUE", lot.line.basis(), lot.place, 0)));
            gross += lot.line.basis();
            for (Map.Entry<String, Long> tax : lot.taxes.entrySet()) {
                legs.addAll(some(new Leg("TAX_PAYABLE", tax.getValue(), "CAD", lot.place, 0, tax.getKey())));
                gross += tax.getValue();
            }
        }
        long due = Math.max(0, Math.min(gross, owed.get(invoice)));
        legs.add(money("RECEIVABLE", -due, 0, 0));
        legs.addAll(some(money("CUSTOMER_CREDIT", due - gross, 0, 0)));
        document = invoice;
        write("INVOICE_CREDITED", "-", "-", "-", Long.toString(command.number()), "NOT_WANTED", legs);
    }

    private void writeOff(Command.WriteOff command) {
        if (alone()) {
            throw new Refused("TwoPeopleNeeded");
        }
        String invoice = command.document();
        mustExist(invoice);
        if (owed.get(invoice) <= 0) {
            throw new Refused("NothingToDo");
        }
        List<ModelLot> sold =
                lots.stream().filter(lot -> lot.document.equals(invoice)).toList();
        if (sold.stream().noneMatch(ModelLot::isGranted)) {
            throw new Refused("NotGranted");
        }
        mustBeOwed(invoice, command.owed());
        List<Leg> legs = new ArrayList<>();
        long sum = giveBack(invoice, legs);
        takeBack(legs, sum, invoice);
        long due = owed.get(invoice);
        if (due > 0) {
            writeOff(invoice, sold, due);
        }
    }

    private void writeOff(String invoice, List<ModelLot> sold, long due) {
        TreeMap<String, Long> taxes = new TreeMap<>();
        sold.forEach(lot -> lot.taxes.forEach((code, tax) -> taxes.merge(code, tax, Long::sum)));
        long gross = sold.stream().mapToLong(lot -> lot.line.basis()).sum()
                + taxes.values().stream().mapToLong(tax -> tax).sum();
        List<Leg> parts = new ArrayList<>();
        long net = due;
        for (Map.Entry<String, Long> tax : taxes.entrySet()) {
            long part = Math.floorDiv(2 * due * tax.getValue() + gross, 2 * gross);
            parts.addAll(some(new Leg("TAX_PAYABLE", part, "CAD", 0, 0, tax.getKey())));
            net -= part;
        }
        List<Leg> legs = new ArrayList<>(some(money("BAD_DEBTS", net, 0, 0)));
        legs.addAll(parts);
        legs.add(money("RECEIVABLE", -due, 0, 0));
        document = invoice;
        write("DEBT_WRITTEN_OFF", "-", "-", "-", "-", "BANKRUPT", legs);
    }

    private void correctTax(Command.CorrectTax command) {
        String invoice = command.document();
        mustExist(invoice);
        List<Leg> legs = new ArrayList<>();
        long more = 0;
        for (Map.Entry<Integer, Map<String, Long>> one : new TreeMap<>(command.taxes()).entrySet()) {
            ModelLot lot = one.getKey() > lots.size() ? null : lots.get(one.getKey() - 1);
            if (lot == null || !lot.document.equals(invoice)) {
                throw new Refused("NotFound");
            }
            if (lot.count('R') > 0 || takenBack.contains(invoice)) {
                throw new Refused("NotCorrectable");
            }
            TreeMap<String, Long> change = new TreeMap<>();
            lot.taxes.forEach((code, was) -> change.merge(code, -was, Long::sum));
            one.getValue().forEach((code, tax) -> change.merge(code, tax, Long::sum));
            for (Map.Entry<String, Long> by : change.entrySet()) {
                legs.addAll(some(new Leg("TAX_PAYABLE", -by.getValue(), "CAD", lot.place, 0, by.getKey())));
                lot.taxes.merge(by.getKey(), by.getValue(), Long::sum);
                more += by.getValue();
            }
        }
        if (legs.isEmpty()) {
            throw new Refused("NothingToDo");
        }
        long due = more > 0 ? more : Math.max(more, Math.min(0, -owed.get(invoice)));
        legs.addAll(some(money("RECEIVABLE", due, 0, 0), money("CUSTOMER_CREDIT", more - due, 0, 0)));
        corrected.add(invoice);
        document = invoice;
        write("TAX_CORRECTED", "-", "-", "-", "-", "WRONG_RATE", legs);
    }

    private boolean alone() {
        return maker.equals("-") || maker.equals("staff-7");
    }

    private void mustExist(String invoice) {
        if (!owed.containsKey(invoice)) {
            throw new Refused("NotFound");
        }
    }

    private void tell(ModelLot lot) {
        terms.add("terms %d %d %s %d %d CAD %s %s %s"
                .formatted(
                        entries.size() + 1,
                        lot.place,
                        lot.line.kind(),
                        lot.line.size(),
                        lot.line.basis(),
                        lot.line.months() == 0 ? "-" : lot.line.months(),
                        lot.grantedOn == null ? "-" : lot.grantedOn,
                        lot.lastDay == null ? "-" : lot.lastDay));
    }

    /** Those that move something. */
    private static List<Leg> some(Leg... legs) {
        return Arrays.stream(legs).filter(leg -> leg.amount() != 0).toList();
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
        tell(lot);
        document = lot.document;
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
        if ((!invoice && !settlement) || reversed.contains(number) || (invoice && isInUse(original.document()))) {
            throw new Refused("NotReversible");
        }
        reversed.add(number);
        Leg used = original.legs().get(1);
        if (settlement && lots.get(used.lot() - 1).isOver(today)) {
            prolong(lots.get(used.lot() - 1), today.plusDays(30), "REVERSAL_GRACE");
        }
        document = original.document();
        long reversal = write(
                "REVERSAL",
                original.incident(),
                original.occasion(),
                "-",
                Long.toString(number),
                "APPEAL_UPHELD",
                original.legs().stream().map(Leg::opposite).toList());
        if (invoice) {
            takenBack.add(original.document());
        } else {
            lots.get(used.lot() - 1).slots[used.slot() - 1] = 'H';
            String matter = settlements.get(number);
            open.put(matter, new Held(reversal, used.lot(), used.slot()));
            release(Long.parseLong(original.incident()), matter);
        }
    }

    private boolean isInUse(String invoice) {
        return paid.contains(invoice)
                || corrected.contains(invoice)
                || lots.stream().anyMatch(lot -> lot.document.equals(invoice) && lot.isGranted());
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
        if (lot.count('A') > 0 && chargedBack.contains(lot.document) && owed.get(lot.document) > 0) {
            List<Leg> legs = new ArrayList<>();
            long sum = giveBack(lot, legs);
            takeBack(legs, sum, lot.document);
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
        lot.all('A', 'E');
        LocalDate instructed = wanted;
        String proposedBy = maker;
        wanted = when;
        maker = "-";
        write("LOT_EXPIRED", "-", "-", "-", "-", "-", legs);
        wanted = instructed;
        maker = proposedBy;
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
        if (TWO_PEOPLE.contains(kind) && alone()) {
            throw new Refused("TwoPeopleNeeded");
        }
        available += (int) sum(legs, "UNITS_AVAILABLE");
        held += (int) sum(legs, "UNITS_HELD");
        credit -= sum(legs, "CUSTOMER_CREDIT");
        String about = document == null ? "-" : document;
        owed.computeIfPresent(about, (invoice, due) -> due + sum(legs, "RECEIVABLE"));
        LocalDate counted = firstOpen(wanted);
        entries.add(new ModelEntry(
                kind,
                counted.toString(),
                counted.equals(wanted) ? "-" : wanted.toString(),
                maker,
                about,
                incident,
                occasion,
                resolves,
                reverses,
                reason,
                available,
                held,
                legs));
        own.add(entries.size());
        recordedOn = today;
        document = null;
        return entries.size();
    }

    private static long sum(List<Leg> legs, String account) {
        return legs.stream()
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
