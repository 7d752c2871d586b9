package org.packledger.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** One entry of a {@link BookLife}: what it says, its bytes and hash, its rows. Used again for the next one. */
final class LivedEntry {

    private static final int MOST_LEGS = 8;
    private static final byte[] UNITS = "INC".getBytes(StandardCharsets.US_ASCII);

    long book;
    long number;
    byte[] kind;
    byte[] day;
    long recordedAt;
    byte[] actor;
    final byte[] intent = new byte[16];
    int step;
    final byte[] fingerprint = new byte[32];
    long incident;
    long cycle;
    long occasion;
    long resolves;
    long reverses;
    byte[] document;
    byte[] reason;
    long policy;
    long available;
    long held;
    LivedLot choice;
    int choiceSlot;
    byte[] candidates;
    LivedLot terms;

    private final byte[][] accounts = new byte[MOST_LEGS][];
    private final byte[][] taxes = new byte[MOST_LEGS][];
    private final boolean[] units = new boolean[MOST_LEGS];
    private final long[] lots = new long[MOST_LEGS];
    private final long[] slots = new long[MOST_LEGS];
    private final long[] amounts = new long[MOST_LEGS];
    private int legs;
    private final Bytes bytes = new Bytes();

    void begin() {
        incident = Row.NONE;
        cycle = Row.NONE;
        occasion = Row.NONE;
        resolves = Row.NONE;
        reverses = Row.NONE;
        policy = Row.NONE;
        document = null;
        reason = null;
        choice = null;
        candidates = null;
        terms = null;
        legs = 0;
    }

    LivedEntry units(byte[] account, long lot, long slot, long amount) {
        return leg(account, true, lot, slot, null, amount);
    }

    LivedEntry money(byte[] account, long lot, long slot, byte[] tax, long amount) {
        return leg(account, false, lot, slot, tax, amount);
    }

    private LivedEntry leg(byte[] account, boolean inUnits, long lot, long slot, byte[] tax, long amount) {
        accounts[legs] = account;
        units[legs] = inUnits;
        lots[legs] = lot;
        slots[legs] = slot;
        taxes[legs] = tax;
        amounts[legs] = amount;
        legs++;
        return this;
    }

    /** Its hash after the one before it. */
    byte[] hash(byte[] previous, MessageDigest sha) {
        bytes.clear();
        bytes.octet(2);
        bytes.number(book);
        bytes.number(number);
        bytes.raw(kind);
        bytes.raw(day);
        bytes.raw(null);
        bytes.number(recordedAt);
        bytes.raw(actor);
        bytes.raw(null);
        bytes.raw(intent);
        bytes.number(step);
        bytes.raw(fingerprint);
        for (long field : List.of(incident, cycle, occasion, resolves, reverses)) {
            bytes.numberOrNone(field);
        }
        bytes.raw(document);
        bytes.raw(reason);
        bytes.numberOrNone(policy);
        bytes.number(available);
        bytes.number(held);
        bytes.numberOrNone(choice == null ? Row.NONE : choice.id);
        bytes.numberOrNone(choice == null ? Row.NONE : choiceSlot);
        bytes.raw(candidates);
        termsBytes();
        legBytes();
        sha.update(previous);
        sha.update(bytes.array(), 0, bytes.length());
        return sha.digest();
    }

    private void termsBytes() {
        bytes.count(terms == null ? 0 : 1);
        if (terms != null) {
            bytes.number(terms.id);
            bytes.raw(LivedLot.KIND);
            bytes.raw(terms.title);
            bytes.number(terms.size);
            bytes.number(terms.basis);
            bytes.raw(LivedLot.CURRENCY);
            bytes.numberOrNone(terms.months);
            bytes.raw(terms.grantedOn == null ? null : ascii(terms.grantedOn));
            bytes.raw(terms.expiresOn == null ? null : ascii(terms.expiresOn));
        }
    }

    private void legBytes() {
        bytes.count(legs);
        for (int i = 0; i < legs; i++) {
            bytes.raw(accounts[i]);
            bytes.raw(units[i] ? UNITS : LivedLot.CURRENCY);
            bytes.numberOrNone(lots[i]);
            bytes.numberOrNone(slots[i]);
            bytes.raw(taxes[i]);
            bytes.number(amounts[i]);
        }
    }

    /** Writes it whole. */
    void write(JournalFiles files, byte[] previous, byte[] hash) {
        Row row = files.entry;
        row.number(book)
                .number(number)
                .raw(kind)
                .raw(day)
                .raw(null)
                .raw(files.instant(recordedAt))
                .raw(actor);
        row.raw(null)
                .raw(intent)
                .number(step)
                .raw(fingerprint)
                .number(incident)
                .number(cycle)
                .number(occasion);
        row.number(resolves)
                .number(reverses)
                .raw(document)
                .raw(reason)
                .number(policy)
                .number(available)
                .number(held);
        row.number(2).raw(previous).raw(hash).end();
        for (int i = 0; i < legs; i++) {
            files.posting.number(book).number(number).number(i + 1L).raw(accounts[i]);
            files.posting
                    .raw(units[i] ? UNITS : LivedLot.CURRENCY)
                    .number(lots[i])
                    .number(slots[i]);
            files.posting.raw(taxes[i]).number(amounts[i]).end();
        }
        if (choice != null) {
            files.choice
                    .number(book)
                    .number(number)
                    .number(choice.id)
                    .number(choiceSlot)
                    .raw(candidates)
                    .end();
        }
        if (terms != null) {
            Row told = files.terms;
            told.number(book)
                    .number(number)
                    .number(terms.id)
                    .raw(LivedLot.KIND)
                    .raw(terms.title)
                    .number(terms.size);
            told.number(terms.basis).raw(LivedLot.CURRENCY).number(terms.months);
            told.text(terms.grantedOn == null ? null : terms.grantedOn.toString());
            told.text(terms.expiresOn == null ? null : terms.expiresOn.toString())
                    .end();
        }
    }

    static byte[] ascii(Object text) {
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
