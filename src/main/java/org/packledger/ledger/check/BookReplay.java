package org.packledger.ledger.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One book lived again, entry after entry. What an entry says is held against what the entries before it allow; then it is
 * believed, so that one wrong entry does not make all that follow wrong.
 */
final class BookReplay {

    private static final List<String> TWO_PEOPLE = List.of(
            "CREDIT_REPAID",
            "BUNDLE_GRANTED",
            "GOODWILL_GRANTED",
            "PACK_REFUNDED",
            "DEBT_WRITTEN_OFF",
            "TAX_CORRECTED");

    final long book;
    private final Findings findings;
    private final ZoneId zone;
    private final Reversed reversed;
    private final Map<Long, ReplayedLot> lots = new LinkedHashMap<>();
    private final Map<Long, ReplayedLot> withUnits =
            new LinkedHashMap<>(); // perhaps: those that have none leave it when seen
    private final Map<Long, ReplayedUnit> holds = new HashMap<>();
    private final Map<String, Long> owed = new HashMap<>();
    private final OrderReplay order = new OrderReplay();
    private long number;
    private long recordedAt = Long.MIN_VALUE;
    private long available;
    private long held;
    private long credit;
    private String today = "";
    private long todayEnds = Long.MIN_VALUE;

    /** @param reversed reads an entry that another one takes back */
    BookReplay(long book, ZoneId zone, Findings findings, Reversed reversed) {
        this.book = book;
        this.zone = zone;
        this.findings = findings;
        this.reversed = reversed;
    }

    /** Reads an earlier entry of a book once more. */
    interface Reversed {
        ReadEntry entry(long book, long number);
    }

    /** Lives this entry. Changed rows may say anything: what cannot even be lived is a finding, not the end of the check. */
    void live(ReadEntry entry) {
        try {
            follow(entry);
        } catch (CheckFailure e) {
            throw e;
        } catch (RuntimeException e) {
            say(entry, FindingKind.UNREADABLE, "its fields do not fit together: " + e);
        }
    }

    private void follow(ReadEntry entry) {
        numberAndTime(entry);
        balance(entry);
        people(entry);
        if (!entry.kind.equals("LOT_EXPIRED")) {
            nothingOver(entry);
        }
        recipe(entry);
        available += entry.sum("UNITS_AVAILABLE");
        held += entry.sum("UNITS_HELD");
        money(entry);
        if (available != entry.available || held != entry.held) {
            say(
                    entry,
                    FindingKind.RUNNING,
                    "%d available and %d held, it says %d and %d"
                            .formatted(available, held, entry.available, entry.held));
            available = entry.available;
            held = entry.held;
        }
    }

    long entries() {
        return number;
    }

    long available() {
        return available;
    }

    long held() {
        return held;
    }

    long recordedAt() {
        return recordedAt;
    }

    Collection<ReplayedLot> lots() {
        return lots.values();
    }

    private void numberAndTime(ReadEntry entry) {
        if (entry.number != number + 1) {
            say(entry, FindingKind.NUMBER, "%d was expected".formatted(number + 1));
        }
        number = entry.number;
        if (entry.recordedAt < recordedAt) {
            say(entry, FindingKind.TIME, "recorded before the entry in front of it");
        }
        recordedAt = entry.recordedAt;
        if (recordedAt >= todayEnds) {
            LocalDate day = Instant.ofEpochSecond(
                            Math.floorDiv(recordedAt, 1_000_000), Math.floorMod(recordedAt, 1_000_000) * 1000L)
                    .atZone(zone)
                    .toLocalDate();
            today = day.toString();
            todayEnds = day.plusDays(1).atStartOfDay(zone).toEpochSecond() * 1_000_000;
        }
        if (entry.originalOn != null && entry.originalOn.compareTo(entry.effectiveOn) >= 0) {
            say(
                    entry,
                    FindingKind.TIME,
                    "original on %s is not before %s".formatted(entry.originalOn, entry.effectiveOn));
        }
    }

    private void balance(ReadEntry entry) {
        for (ReadLeg leg : entry.legs) {
            long sum = 0;
            for (ReadLeg other : entry.legs) {
                sum += other.commodity.equals(leg.commodity) ? other.amount : 0;
            }
            if (sum != 0) {
                say(entry, FindingKind.BALANCE, "%s sums to %d".formatted(leg.commodity, sum));
                return;
            }
        }
        if (entry.legs.isEmpty()) {
            say(entry, FindingKind.RECIPE, "it has no leg");
        }
    }

    private void people(ReadEntry entry) {
        boolean needed = TWO_PEOPLE.contains(entry.kind)
                || (entry.kind.equals("LOT_EXTENDED") && !"REVERSAL_GRACE".equals(entry.reason));
        if ((needed && entry.proposedBy == null) || entry.actor.equals(entry.proposedBy)) {
            say(entry, FindingKind.PEOPLE, "%s proposed it and %s posted it".formatted(entry.proposedBy, entry.actor));
        }
    }

    /** Every call expires first: nothing else finds a free unit of a lot that was over on the vendor's day. */
    private void nothingOver(ReadEntry entry) {
        withUnits.values().removeIf(lot -> lot.free == 0);
        for (ReplayedLot lot : withUnits.values()) {
            if (lot.isOver(today)) {
                say(entry, FindingKind.EXPIRY, "lot %d was over and had %d free units".formatted(lot.id, lot.free));
            }
        }
    }

    private void recipe(ReadEntry entry) {
        switch (entry.kind) {
            case "INVOICE_ISSUED" -> invoice(entry);
            case "PACK_GRANTED" -> grant(entry, false);
            case "BUNDLE_GRANTED", "GOODWILL_GRANTED" -> grant(entry, true);
            case "LOT_EXTENDED" -> extend(entry);
            case "INCIDENT_HELD" -> hold(entry);
            case "INCIDENT_SETTLED" -> settle(entry);
            case "HOLD_RELEASED" -> release(entry);
            case "INCIDENT_FREE" -> legs(entry, 1, "UNITS_AVAILABLE");
            case "LOT_EXPIRED" -> gone(entry, "UNITS_EXPIRED", 'E');
            case "PACK_REFUNDED", "UNITS_TAKEN_BACK" -> gone(entry, "UNITS_REFUNDED", 'R');
            case "REVERSAL" -> reverse(entry);
            case "TAX_CORRECTED" -> taxes(entry, -1);
            case "PAYMENT_CHARGED_BACK", "INVOICE_CREDITED" -> takesBack(entry);
            case "PAYMENT_RECEIVED", "CREDIT_APPLIED", "CREDIT_REPAID", "DEBT_WRITTEN_OFF" -> noUnits(entry);
            default -> say(entry, FindingKind.RECIPE, "no recipe has the name " + entry.kind);
        }
    }

    private void invoice(ReadEntry entry) {
        for (ReadTerms terms : entry.terms) {
            if (lots.containsKey(terms.lot())
                    || terms.grantedOn() != null
                    || terms.size() < 1
                    || terms.size() > 10_000) {
                say(entry, FindingKind.TERMS, "lot %d cannot be announced".formatted(terms.lot()));
            }
            lots.put(terms.lot(), new ReplayedLot(terms, entry.document));
        }
        for (ReadLeg leg : entry.legs) {
            if (leg.isOf("DEFERRED_REVENUE") && -leg.amount != lot(entry, leg.lot).basis) {
                say(entry, FindingKind.CENTS, "lot %d defers %d".formatted(leg.lot, -leg.amount));
            }
        }
        taxes(entry, -1);
        noUnits(entry);
    }

    /** Taxes of lots are kept as they were sold; {@code sign} turns a credit into a tax. */
    private void taxes(ReadEntry entry, int sign) {
        for (ReadLeg leg : entry.legs) {
            if (leg.isOf("TAX_PAYABLE") && leg.hasLot()) {
                lot(entry, leg.lot).taxes.merge(leg.tax, sign * leg.amount, Long::sum);
            }
        }
    }

    private void grant(ReadEntry entry, boolean given) {
        ReadTerms terms = entry.terms.size() == 1 ? entry.terms.get(0) : null;
        if (terms == null || terms.grantedOn() == null || !terms.grantedOn().equals(entry.effectiveOn)) {
            say(entry, FindingKind.TERMS, "a grant tells the terms of one lot, granted on its day");
            return;
        }
        if (given == lots.containsKey(terms.lot()) || (given && terms.basis() != 0)) {
            say(entry, FindingKind.TERMS, "lot %d cannot be granted so".formatted(terms.lot()));
        }
        ReplayedLot lot = given
                ? lots.computeIfAbsent(terms.lot(), unseen -> new ReplayedLot(terms, entry.document))
                : lot(entry, terms.lot());
        if (lot.isGranted() || !follows(lot, terms, given)) {
            say(
                    entry,
                    FindingKind.TERMS,
                    "lot %d was granted before, or is told otherwise than before".formatted(lot.id));
        }
        lot.terms = terms;
        lot.grant();
        withUnits.put(lot.id, lot);
        legs(entry, 2, "UNITS_AVAILABLE", "UNITS_ISSUED");
        if (entry.sum("UNITS_AVAILABLE") != lot.size) {
            say(entry, FindingKind.SLOT, "%d units of a lot of %d".formatted(entry.sum("UNITS_AVAILABLE"), lot.size));
        }
    }

    private static boolean follows(ReplayedLot lot, ReadTerms terms, boolean given) {
        ReadTerms before = lot.terms;
        String lastDay = terms.months() == ReadLeg.NONE
                ? null
                : LocalDate.parse(terms.grantedOn()).plusMonths(terms.months()).toString();
        return before.kind().equals(terms.kind())
                && before.title().equals(terms.title())
                && before.size() == terms.size()
                && before.basis() == terms.basis()
                && before.currency().equals(terms.currency())
                && before.months() == terms.months()
                && (given || Objects.equals(lastDay, terms.expiresOn()));
    }

    private void extend(ReadEntry entry) {
        ReadTerms terms = entry.terms.size() == 1 ? entry.terms.get(0) : null;
        if (terms == null || terms.expiresOn() == null) {
            say(entry, FindingKind.TERMS, "an extension tells the terms of one lot, with its last day");
            return;
        }
        ReplayedLot lot = lot(entry, terms.lot());
        ReadTerms before = lot.terms;
        boolean same = new ReadTerms(
                        terms.lot(),
                        terms.kind(),
                        terms.title(),
                        terms.size(),
                        terms.basis(),
                        terms.currency(),
                        terms.months(),
                        terms.grantedOn(),
                        before.expiresOn())
                .equals(before);
        if (!same || before.expiresOn() == null || before.expiresOn().compareTo(terms.expiresOn()) >= 0) {
            say(entry, FindingKind.TERMS, "lot %d is told otherwise than before, or not extended".formatted(lot.id));
        }
        lot.terms = terms;
        legs(entry, 1, "UNITS_AVAILABLE");
    }

    private void hold(ReadEntry entry) {
        if (!legs(entry, 2, "UNITS_AVAILABLE", "UNITS_HELD")) {
            return;
        }
        ReadLeg leg = entry.legs.get(1);
        String wrong = order.choice(withUnits.values(), entry, today);
        if (wrong != null) {
            say(entry, FindingKind.CHOICE, wrong);
        }
        if (entry.choiceLot != leg.lot || entry.choiceSlot != leg.slot) {
            say(
                    entry,
                    FindingKind.CHOICE,
                    "it chose lot %d slot %d and took another".formatted(entry.choiceLot, entry.choiceSlot));
        }
        move(entry, leg, 'A', 'H');
        holds.put(entry.number, new ReplayedUnit(leg.lot, leg.slot, entry.incident, entry.cycle));
    }

    private void settle(ReadEntry entry) {
        ReplayedUnit unit = resolved(entry);
        ReadLeg leg = entry.legs.size() < 2 ? null : entry.legs.get(1);
        if (unit == null || leg == null || !leg.isOf("UNITS_USED") || !unit.is(leg)) {
            say(entry, FindingKind.HOLD, "it uses another unit than was held");
            return;
        }
        move(entry, leg, 'H', 'U');
        ReplayedLot lot = lot(entry, leg.lot);
        long worth = lot.part(lot.basis, leg.slot);
        boolean cents = entry.sum("DEFERRED_REVENUE") == worth && entry.sum("REVENUE_INCIDENTS") == -worth;
        if (!cents || entry.legs.size() != (worth == 0 ? 2 : 4)) {
            say(entry, FindingKind.CENTS, "slot %d of lot %d is worth %d".formatted(leg.slot, leg.lot, worth));
        }
    }

    private void release(ReadEntry entry) {
        ReplayedUnit unit = resolved(entry);
        if (unit == null || !legs(entry, 2, "UNITS_HELD", "UNITS_AVAILABLE") || !unit.is(entry.legs.get(1))) {
            say(entry, FindingKind.HOLD, "it releases another unit than was held");
            return;
        }
        move(entry, entry.legs.get(1), 'H', 'A');
    }

    /** The unit that the entry settles or releases: held until now, for the same incident and cycle. */
    private ReplayedUnit resolved(ReadEntry entry) {
        ReplayedUnit unit = holds.remove(entry.resolves);
        if (unit == null || unit.incident() != entry.incident || unit.cycle() != entry.cycle) {
            say(entry, FindingKind.HOLD, "nothing was held by entry " + entry.resolves + " for this incident");
        }
        return unit;
    }

    /** Every free unit of the lots goes, with its cents and, where it goes back, its tax. */
    private void gone(ReadEntry entry, String account, char to) {
        boolean back = to == 'R';
        long cents = 0;
        Map<String, Long> taxes = new HashMap<>();
        for (ReadLeg leg : entry.legs) {
            if (leg.isOf("UNITS_AVAILABLE")) {
                ReplayedLot lot = lot(entry, leg.lot);
                if (lot.free == 0 || -leg.amount != lot.free) {
                    say(entry, FindingKind.SLOT, "lot %d had %d free units".formatted(lot.id, lot.free));
                }
                if (!back && !(lot.isOver(today) && lot.isOver(entry.effectiveOn))) {
                    say(entry, FindingKind.EXPIRY, "lot %d was not over".formatted(lot.id));
                }
                cents += lot.partOfFree(lot.basis);
                if (back) {
                    lot.taxes.forEach((code, tax) -> taxes.merge(code, lot.partOfFree(tax), Long::sum));
                }
                lot.moveFree(to);
            }
        }
        taxes.forEach((code, tax) -> {
            if (tax(entry, code) != tax) {
                say(entry, FindingKind.CENTS, "%d of %s would go back".formatted(tax, code));
            }
        });
        if (entry.sum("DEFERRED_REVENUE") != cents || entry.sum(account) != -entry.sum("UNITS_AVAILABLE")) {
            say(entry, FindingKind.CENTS, "the free units were worth %d".formatted(cents));
        }
    }

    private static long tax(ReadEntry entry, String code) {
        long sum = 0;
        for (ReadLeg leg : entry.legs) {
            sum += leg.isOf("TAX_PAYABLE") && code.equals(leg.tax) ? leg.amount : 0;
        }
        return sum;
    }

    private void reverse(ReadEntry entry) {
        ReadEntry original = takesBack(entry);
        if (original == null) {
            return;
        }
        boolean settlement = original.kind.equals("INCIDENT_SETTLED");
        if ((!settlement && !original.kind.equals("INVOICE_ISSUED")) || !isOpposite(entry, original)) {
            say(entry, FindingKind.REVERSAL, "it is not the exact opposite of entry " + entry.reverses);
        }
        if (settlement) {
            ReadLeg leg = entry.legs.get(1);
            move(entry, leg, 'U', 'H');
            holds.put(entry.number, new ReplayedUnit(leg.lot, leg.slot, entry.incident, entry.cycle));
        } else {
            taxes(entry, -1);
        }
    }

    private ReadEntry takesBack(ReadEntry entry) {
        ReadEntry original =
                entry.reverses >= 1 && entry.reverses < entry.number ? reversed.entry(book, entry.reverses) : null;
        String wanted = entry.kind.equals("PAYMENT_CHARGED_BACK") ? "PAYMENT_RECEIVED" : "INVOICE_ISSUED";
        if (original == null || (!entry.kind.equals("REVERSAL") && !original.kind.equals(wanted))) {
            say(entry, FindingKind.REVERSAL, "it takes back entry %d, which it cannot".formatted(entry.reverses));
        }
        return original;
    }

    private static boolean isOpposite(ReadEntry entry, ReadEntry original) {
        if (entry.legs.size() != original.legs.size()) {
            return false;
        }
        for (int i = 0; i < entry.legs.size(); i++) {
            ReadLeg one = entry.legs.get(i);
            ReadLeg other = original.legs.get(i);
            if (one.amount != -other.amount
                    || !one.account.equals(other.account)
                    || !one.commodity.equals(other.commodity)
                    || one.lot != other.lot
                    || one.slot != other.slot
                    || !Objects.equals(one.tax, other.tax)) {
                return false;
            }
        }
        return entry.incident == original.incident && entry.cycle == original.cycle;
    }

    private void money(ReadEntry entry) {
        credit -= entry.sum("CUSTOMER_CREDIT");
        long due = entry.sum("RECEIVABLE");
        if (due != 0 && owes(String.valueOf(entry.document), due) < 0) {
            say(entry, FindingKind.RECIPE, "less than nothing is owed for " + entry.document);
        }
        if (credit < 0) {
            say(entry, FindingKind.RECIPE, "less than nothing stands to the customer's credit");
        }
    }

    /** What is owed for a document now; one that is settled is forgotten. */
    private long owes(String document, long more) {
        long due = owed.getOrDefault(document, 0L) + more;
        if (due == 0) {
            owed.remove(document);
        } else {
            owed.put(document, due);
        }
        return due;
    }

    private void noUnits(ReadEntry entry) {
        for (ReadLeg leg : entry.legs) {
            if (leg.isUnits()) {
                say(entry, FindingKind.RECIPE, "it moves units: " + leg);
            }
        }
    }

    /** Whether the entry has just these legs. */
    private boolean legs(ReadEntry entry, int count, String... accounts) {
        boolean as = entry.legs.size() == count;
        for (int i = 0; as && i < count; i++) {
            as = entry.legs.get(i).isOf(accounts[i]);
        }
        if (!as) {
            say(entry, FindingKind.RECIPE, "its legs are " + entry.legs);
        }
        return as;
    }

    private void move(ReadEntry entry, ReadLeg leg, char from, char to) {
        ReplayedLot lot = lot(entry, leg.lot);
        if (to == 'A') {
            withUnits.put(lot.id, lot);
        }
        if (!lot.move(leg.slot, from, to)) {
            say(entry, FindingKind.SLOT, "slot %d of lot %d was not %c".formatted(leg.slot, leg.lot, from));
        }
    }

    private ReplayedLot lot(ReadEntry entry, long id) {
        return lots.computeIfAbsent(id, unseen -> {
            say(entry, FindingKind.STRAY, "no entry before it told of lot " + unseen);
            return new ReplayedLot(new ReadTerms(unseen, "?", "?", 1, 0, "?", ReadLeg.NONE, null, null), "?");
        });
    }

    private void say(ReadEntry entry, FindingKind kind, String text) {
        findings.add(Finding.atEntry(kind, book, entry.number, entry.kind + ": " + text));
    }
}
