package org.packledger.ledger.check;

import java.util.ArrayList;
import java.util.List;
import org.packledger.ledger.proof.EntryBytes;

/**
 * An entry read from its canonical bytes, by the table of docs/ledger.md. One object for all entries: what it says is true
 * until the next one is read.
 */
final class ReadEntry {

    static final int VERSION = 2;
    private static final long NONE = ReadLeg.NONE;

    private final Words words = new Words();
    private final List<ReadLeg> store = new ArrayList<>();

    long book;
    long number;
    String kind;
    String effectiveOn;
    String originalOn;
    long recordedAt;
    String actor;
    String proposedBy;
    long incident;
    long cycle;
    long occasion;
    long resolves;
    long reverses;
    String document;
    String reason;
    long available;
    long held;
    long choiceLot;
    long choiceSlot;
    String candidates;
    final List<ReadTerms> terms = new ArrayList<>();
    List<ReadLeg> legs = List.of();

    private byte[] bytes;
    private int at;
    private int end;

    /** Reads the entry at which the cursor stands; false when its bytes are of another version or cut short. */
    boolean read(EntryBytes cursor) {
        return read(cursor.array(), cursor.length());
    }

    /** The same from as many of these bytes. */
    boolean read(byte[] canonical, int length) {
        bytes = canonical;
        at = 0;
        end = length;
        try {
            return bytes[at++] == VERSION && readFields() && at == end;
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    private boolean readFields() {
        book = number();
        number = number();
        kind = text();
        effectiveOn = text();
        originalOn = text();
        recordedAt = number();
        actor = text();
        proposedBy = text();
        skip(); // intent
        number(); // step
        skip(); // fingerprint
        incident = number();
        cycle = number();
        occasion = number();
        resolves = number();
        reverses = number();
        document = text();
        reason = text();
        number(); // policy version
        available = number();
        held = number();
        choiceLot = number();
        choiceSlot = number();
        candidates = text();
        readTerms();
        readLegs();
        return true;
    }

    private void readTerms() {
        terms.clear();
        for (int left = integer(); left > 0; left--) {
            terms.add(new ReadTerms(number(), text(), text(), number(), number(), text(), number(), text(), text()));
        }
    }

    private void readLegs() {
        int count = integer();
        while (store.size() < count) {
            store.add(new ReadLeg());
        }
        for (int i = 0; i < count; i++) {
            ReadLeg leg = store.get(i);
            leg.account = text();
            leg.commodity = text();
            leg.lot = number();
            leg.slot = number();
            leg.tax = text();
            leg.amount = number();
        }
        legs = store.subList(0, count);
    }

    private int integer() {
        int value = (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | (bytes[at + 3] & 0xff);
        at += Integer.BYTES;
        return value;
    }

    private long number() {
        if (integer() < 0) {
            return NONE;
        }
        long high = integer();
        return high << Integer.SIZE | (integer() & 0xffffffffL);
    }

    private String text() {
        int length = integer();
        if (length < 0) {
            return null;
        }
        if (at + length > end) {
            throw new IndexOutOfBoundsException();
        }
        String text = words.of(bytes, at, length);
        at += length;
        return text;
    }

    private void skip() {
        int length = integer();
        at += Math.max(0, length);
    }

    /** The first leg of this account, or null. */
    ReadLeg leg(String account) {
        for (ReadLeg leg : legs) {
            if (leg.isOf(account)) {
                return leg;
            }
        }
        return null;
    }

    /** All that one account moved, whatever its lots. */
    long sum(String account) {
        long sum = 0;
        for (ReadLeg leg : legs) {
            sum += leg.isOf(account) ? leg.amount : 0;
        }
        return sum;
    }

    /** All that this tax moved. */
    long tax(String code) {
        long sum = 0;
        for (ReadLeg leg : legs) {
            sum += leg.isOf("TAX_PAYABLE") && code.equals(leg.tax) ? leg.amount : 0;
        }
        return sum;
    }
}
