package org.packledger.bench;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * One customer's years: packs bought and paid, incidents held, settled, released, free and taken back, packs that run out of
 * time. By the recipes of docs/ledger.md and by no code of the ledger; ends with a full pack that is never over.
 */
final class BookLife {

    /** Nothing is recorded later. */
    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    /** So that there is something left to use when it is measured. */
    private static final int LAST_PACK = 2_000;

    private static final long SECOND = 1_000_000;
    private static final long HST_PPM = 130_000;
    private static final double ENTRIES_A_CLOSING = 1.95;

    private static final byte[] AVAILABLE = ascii("UNITS_AVAILABLE");
    private static final byte[] ISSUED = ascii("UNITS_ISSUED");
    private static final byte[] HELD = ascii("UNITS_HELD");
    private static final byte[] USED = ascii("UNITS_USED");
    private static final byte[] EXPIRED = ascii("UNITS_EXPIRED");
    private static final byte[] RECEIVABLE = ascii("RECEIVABLE");
    private static final byte[] BANK = ascii("BANK");
    private static final byte[] DEFERRED = ascii("DEFERRED_REVENUE");
    private static final byte[] REVENUE = ascii("REVENUE_INCIDENTS");
    private static final byte[] BREAKAGE = ascii("REVENUE_BREAKAGE");
    private static final byte[] TAX = ascii("TAX_PAYABLE");
    private static final byte[] HST = ascii("HST-ON");
    private static final byte[] AGENT = ascii("staff-7");
    private static final byte[] BUYER = ascii("contact-1");
    private static final byte[] EXPIRY = ascii("job-expiry");
    private static final byte[] INVESTIGATION = ascii("INVESTIGATION");
    private static final byte[] BUG = ascii("BUG_REPORT");
    private static final byte[] LEADS_DECISION = ascii("DECIDED_BY_LEAD");

    private final JournalFiles files;
    private final Counters counters;
    private final MessageDigest sha;
    private final Random random;
    private final long book;
    private final long length;
    private final int packSize;
    private final double closingsADay;
    private final LivedEntry entry = new LivedEntry();
    private final List<LivedLot> lots = new ArrayList<>();
    private final List<LivedLot> free = new ArrayList<>();
    private final byte[] hashes;
    private byte[] head;
    private LocalDate day;
    private byte[] dayText;
    private double dayShare;
    private long recordedAt;

    /**
     * @param length how many entries at least
     * @param packSize units of the packs that it buys
     * @param closingsADay how busy it is
     */
    BookLife(
            JournalFiles files,
            Counters counters,
            MessageDigest sha,
            long book,
            long length,
            int packSize,
            double closingsADay) {
        this.files = files;
        this.counters = counters;
        this.sha = sha;
        this.book = book;
        this.length = length;
        this.packSize = packSize;
        this.closingsADay = closingsADay;
        random = new Random(book);
        hashes = new byte[(int) (length + 64) * 32];
        entry.book = book;
        head = sha.digest(ascii("packledger book " + book));
        on(LAST_DAY.minusDays((long) (length / ENTRIES_A_CLOSING / closingsADay)));
    }

    /** Lives, and writes all of it; answers the hashes of its entries, one after the other. */
    byte[] live() {
        buy(packSize, false);
        while (entry.number < length - 5) {
            passTime();
            expire();
            if (entry.available == 0 || (entry.available < 4 && random.nextInt(4) == 0)) {
                buy(packSize, false);
            }
            close();
        }
        expire();
        buy(LAST_PACK, true);
        writeBook();
        return Arrays.copyOf(hashes, (int) entry.number * 32);
    }

    private void on(LocalDate next) {
        day = next.isAfter(LAST_DAY) ? LAST_DAY : next;
        dayText = ascii(day);
        recordedAt = Math.max(recordedAt, day.atTime(13, 0).toEpochSecond(ZoneOffset.UTC) * SECOND);
    }

    private void passTime() {
        dayShare += 1 / closingsADay;
        if (dayShare >= 1) {
            on(day.plusDays((long) dayShare));
            dayShare -= Math.floor(dayShare);
        }
        recordedAt += SECOND;
    }

    private void close() {
        int chance = random.nextInt(100);
        long incident = ++counters.incident;
        if (chance < 8) {
            free(incident);
        } else if (chance < 12) {
            LivedLot lot = choose(incident);
            int slot = entry.choiceSlot;
            long held = entry.number;
            intent();
            release(lot, slot, incident, held);
            incident(incident, "OPEN", 0);
        } else {
            LivedLot lot = choose(incident);
            int slot = entry.choiceSlot;
            if (chance < 15) {
                intent();
            }
            settle(lot, slot, incident, chance == 99);
        }
    }

    // --- recipes

    private void buy(int size, boolean neverOver) {
        counters.invoice++;
        String document = "INV-%06d".formatted(counters.invoice);
        long months = counters.invoice % 3 == 0 && !neverOver ? 6 : Row.NONE;
        long net = size * 9000L - random.nextInt(1000);
        LivedLot lot = new LivedLot(++counters.lot, size, net, document, months);
        long tax = (net * HST_PPM + 500_000) / 1_000_000;
        lots.add(lot);
        begin("INVOICE_ISSUED", BUYER);
        intent();
        entry.document = lot.document;
        entry.terms = lot;
        entry.money(RECEIVABLE, Row.NONE, Row.NONE, null, net + tax)
                .money(DEFERRED, lot.id, Row.NONE, null, -net)
                .money(TAX, lot.id, Row.NONE, HST, -tax);
        append();
        writeInvoice(lot, tax, document);
        begin("PAYMENT_RECEIVED", AGENT);
        intent();
        entry.document = lot.document;
        entry.money(BANK, Row.NONE, Row.NONE, null, net + tax).money(RECEIVABLE, Row.NONE, Row.NONE, null, -net - tax);
        append();
        writePayment(net + tax);
        lot.grant(day);
        begin("PACK_GRANTED", AGENT);
        intent();
        entry.document = lot.document;
        entry.terms = lot;
        entry.available += size;
        entry.units(AVAILABLE, lot.id, Row.NONE, size).units(ISSUED, lot.id, Row.NONE, -size);
        append();
        offer(lot);
    }

    /** Keeps the lots that have units in their order of use. */
    private void offer(LivedLot lot) {
        free.add(lot);
        free.sort(Comparator.comparing((LivedLot one) -> one.expiresOn == null ? LocalDate.MAX : one.expiresOn)
                .thenComparing(one -> one.grantedOn)
                .thenComparingLong(one -> one.id));
    }

    private void expire() {
        for (LivedLot lot : lots) {
            if (lot.free > 0 && lot.isOver(day)) {
                begin("LOT_EXPIRED", EXPIRY);
                intent();
                entry.day = ascii(lot.expiresOn.plusDays(1));
                int units = lot.free;
                long rest = lot.expire();
                entry.available -= units;
                entry.units(AVAILABLE, lot.id, Row.NONE, -units).units(EXPIRED, lot.id, Row.NONE, units);
                entry.money(DEFERRED, lot.id, Row.NONE, null, rest).money(BREAKAGE, lot.id, Row.NONE, null, -rest);
                append();
                free.remove(lot);
            }
        }
        if (lots.size() > 64) {
            lots.stream().filter(lot -> lot.free == 0).toList().forEach(this::done);
        }
    }

    private LivedLot choose(long incident) {
        LivedLot lot = free.get(0);
        int slot = lot.next();
        begin("INCIDENT_HELD", AGENT);
        intent();
        about(incident, 0);
        entry.reason = INVESTIGATION;
        entry.policy = 1;
        entry.choice = lot;
        entry.choiceSlot = slot;
        StringBuilder seen = new StringBuilder();
        for (LivedLot one : free) {
            seen.append(seen.isEmpty() ? "" : " ").append(one.asCandidate());
        }
        entry.candidates = ascii(seen);
        move(lot, slot, 'H', AVAILABLE, HELD, 1);
        append();
        return lot;
    }

    private void settle(LivedLot lot, int slot, long incident, boolean takenBack) {
        long held = entry.number;
        long worth = lot.worth(slot);
        begin("INCIDENT_SETTLED", AGENT);
        about(incident, 0);
        entry.resolves = held;
        entry.reason = INVESTIGATION;
        entry.policy = 1;
        lot.move(slot, 'U');
        entry.held--;
        entry.units(HELD, lot.id, slot, -1).units(USED, lot.id, slot, 1);
        entry.money(DEFERRED, lot.id, slot, null, worth).money(REVENUE, lot.id, slot, null, -worth);
        append();
        incident(incident, "SOLVED", 1);
        writeVerdict(incident, true);
        if (takenBack && !lot.isOver(day)) {
            takeBack(lot, slot, incident, worth);
        }
        if (lot.free == 0) {
            free.remove(lot);
        }
    }

    private void takeBack(LivedLot lot, int slot, long incident, long worth) {
        long settled = entry.number;
        intent();
        begin("REVERSAL", AGENT);
        about(incident, 0);
        entry.reverses = settled;
        entry.reason = LEADS_DECISION;
        entry.held++;
        entry.units(HELD, lot.id, slot, 1).units(USED, lot.id, slot, -1);
        entry.money(DEFERRED, lot.id, slot, null, -worth).money(REVENUE, lot.id, slot, null, worth);
        append();
        files.reversal
                .number(incident)
                .number(book)
                .number(entry.number)
                .number(settled)
                .text("Our mistake");
        files.reversal
                .text("staff-9")
                .text("Dina")
                .raw(files.instant(recordedAt))
                .end();
        lot.move(slot, 'H');
        if (!free.contains(lot)) {
            offer(lot);
        }
        release(lot, slot, incident, entry.number);
    }

    private void release(LivedLot lot, int slot, long incident, long held) {
        begin("HOLD_RELEASED", AGENT);
        about(incident, 0);
        entry.resolves = held;
        move(lot, slot, 'A', HELD, AVAILABLE, -1);
        append();
    }

    private void free(long incident) {
        begin("INCIDENT_FREE", AGENT);
        intent();
        about(incident, 1);
        entry.reason = BUG;
        entry.policy = 1;
        entry.units(AVAILABLE, Row.NONE, Row.NONE, 0);
        append();
        incident(incident, "SOLVED", 1);
        writeVerdict(incident, false);
    }

    private void move(LivedLot lot, int slot, char to, byte[] from, byte[] into, int held) {
        lot.move(slot, to);
        entry.available -= held;
        entry.held += held;
        entry.units(from, lot.id, slot, -1).units(into, lot.id, slot, 1);
    }

    private void begin(String kind, byte[] actor) {
        entry.begin();
        entry.kind = ascii(kind);
        entry.actor = actor;
        entry.day = dayText;
    }

    private void about(long incident, long occasion) {
        entry.incident = incident;
        entry.cycle = 1;
        entry.occasion = occasion;
    }

    private void intent() {
        counters.intentInto(entry.intent);
        counters.fingerprintInto(entry.fingerprint);
        entry.step = 0;
    }

    private void append() {
        entry.number++;
        entry.recordedAt = recordedAt;
        byte[] hash = entry.hash(head, sha);
        entry.write(files, head, hash);
        System.arraycopy(hash, 0, hashes, (int) (entry.number - 1) * 32, 32);
        head = hash;
        entry.step++;
    }

    // --- what stands beside the journal

    private void incident(long id, String status, int closings) {
        byte[] intent = new byte[16];
        counters.intentInto(intent);
        files.incident
                .number(id)
                .number(1000 + id)
                .number(book)
                .text("contact-1")
                .text("Olga")
                .text("WEB");
        files.incident.text("Mail is held").text("FILTERING").text(status).number(closings);
        files.incident.raw(files.instant(recordedAt)).raw(files.instant(recordedAt));
        files.incident
                .raw(closings == 0 ? null : files.instant(recordedAt))
                .raw(intent)
                .raw(entry.fingerprint)
                .end();
    }

    private void writeVerdict(long incident, boolean billable) {
        byte[] intent = new byte[16];
        long consent = Row.NONE;
        if (billable) {
            consent = ++counters.consent;
            counters.intentInto(intent);
            files.consent
                    .number(consent)
                    .number(incident)
                    .number(1)
                    .text("Olga")
                    .text("portal")
                    .text("contact-1");
            files.consent
                    .text("Olga")
                    .raw(files.instant(recordedAt))
                    .raw(intent)
                    .end();
        }
        counters.intentInto(intent);
        files.verdict
                .number(++counters.verdict)
                .number(incident)
                .number(1)
                .number(1)
                .number(0)
                .number(0);
        files.verdict
                .raw(entry.reason)
                .raw(entry.reason)
                .number(billable ? 1 : 0)
                .text("The rule was yours");
        files.verdict
                .text("staff-7")
                .text("Cleo")
                .raw(files.instant(recordedAt))
                .number(1)
                .number(consent);
        files.verdict
                .number(entry.available + (billable ? 1 : 0))
                .number(entry.available)
                .number(book);
        files.verdict.number(entry.number).raw(intent).raw(entry.fingerprint).end();
    }

    private void writeInvoice(LivedLot lot, long tax, String document) {
        long id = counters.invoice;
        byte[] intent = new byte[16];
        counters.intentInto(intent);
        files.order
                .number(id)
                .text("R%09d".formatted(id))
                .number(book)
                .text("contact-1")
                .text("Olga")
                .number(1);
        files.order
                .raw(lot.title)
                .number(lot.size)
                .number(1)
                .text("PAID")
                .raw(files.instant(recordedAt))
                .raw(intent);
        files.order.raw(entry.fingerprint).end();
        files.invoice
                .number(id)
                .text(document)
                .number(book)
                .number(id)
                .raw(dayText)
                .raw(dayText)
                .text("CAD");
        files.invoice.number(lot.basis).number(tax).number(lot.basis + tax).number(lot.basis + tax);
        files.invoice
                .text("Customer " + book)
                .text("Vendor")
                .text("PAID")
                .number(book)
                .number(entry.number)
                .end();
        files.line
                .number(id)
                .number(1)
                .raw(lot.title)
                .number(1)
                .number(lot.basis)
                .number(lot.basis)
                .number(lot.id)
                .end();
        files.tax
                .number(id)
                .number(1)
                .text("HST-ON")
                .text("HST/TVH Ontario")
                .number(HST_PPM)
                .number(tax)
                .end();
    }

    private void writePayment(long gross) {
        byte[] intent = new byte[16];
        counters.intentInto(intent);
        files.payment
                .number(counters.invoice)
                .number(counters.invoice)
                .text("BANK_TRANSFER")
                .number(gross);
        files.payment.raw(dayText).text("transfer").text("staff-8").text("Ben").raw(files.instant(recordedAt));
        files.payment
                .raw(intent)
                .raw(entry.fingerprint)
                .number(book)
                .number(entry.number)
                .end();
    }

    private void done(LivedLot lot) {
        lots.remove(lot);
        writeLot(lot);
    }

    private void writeLot(LivedLot lot) {
        files.lot
                .number(lot.id)
                .number(book)
                .raw(LivedLot.KIND)
                .raw(lot.title)
                .number(lot.size)
                .number(lot.basis);
        files.lot.raw(LivedLot.CURRENCY).raw(lot.document).number(lot.months).raw(ascii(lot.grantedOn));
        files.lot
                .raw(lot.expiresOn == null ? null : ascii(lot.expiresOn))
                .raw(lot.cells)
                .number(lot.free);
        files.lot
                .number(lot.count('H'))
                .number(lot.count('U'))
                .number(lot.count('E'))
                .number(lot.count('R'))
                .end();
    }

    private void writeBook() {
        lots.forEach(this::writeLot);
        files.organisation.number(book).text("Customer %07d".formatted(book)).text("1 Main Street, Toronto");
        files.organisation
                .text("CA-ON")
                .text("CAD")
                .raw(files.instant(recordedAt))
                .end();
        files.book.number(book).number(entry.number + 1).raw(head).raw(files.instant(recordedAt));
        files.book.number(entry.available).number(entry.held).end();
    }

    private static byte[] ascii(Object text) {
        return LivedEntry.ascii(text);
    }
}
