package org.packledger.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.packledger.kernel.BusinessClock;
import org.packledger.simulation.Door;
import org.packledger.simulation.Fault;

/**
 * The real ledger with all of its rules, over rows in memory: what its unit tests post to. Each call is a transaction, one
 * after the other.
 */
final class MemoryLedger implements Door {

    static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final MemoryRows rows = new MemoryRows();
    private final Wiring wiring = new Wiring();
    private final Ledger ledger;
    private List<String> missing = List.of();
    private Instant now = Instant.parse("2026-01-15T17:00:00Z");

    MemoryLedger() {
        wiring.put(BookTable.class, new MemoryBooks(rows));
        wiring.put(LotTable.class, new MemoryLots(rows));
        wiring.put(Journal.class, new MemoryJournal(rows));
        wiring.put(BusinessClock.class, new BusinessClock() {
            @Override
            public Instant now() {
                return now;
            }

            @Override
            public ZoneId zone() {
                return ZONE;
            }
        });
        wiring.put(PostingGuard.class, new PostingGuard() {
            @Override
            public void mustBeOpen() {
                if (!missing.isEmpty()) {
                    throw new PostingClosed(missing);
                }
            }
        });
        wiring.put(Counter.class, new Counter());
        ledger = wiring.get(Ledger.class);
    }

    /** Another of the ledger's beans, over the same rows. */
    <T> T bean(Class<T> type) {
        return wiring.get(type);
    }

    MemoryRows rows() {
        return rows;
    }

    /** As when the database does not protect what is posted. */
    void refuse(String why) {
        missing = List.of(why);
    }

    MemoryLedger at(Instant instant) {
        now = instant;
        return this;
    }

    /** Does this wholly or not at all. */
    <T> T post(Function<Ledger, T> what) {
        return ask(now, Fault.NONE, what);
    }

    @Override
    public <T> T ask(Instant at, Fault fault, Function<Ledger, T> what) {
        now = at;
        MemoryRows before = rows.copy();
        boolean keep = false;
        try {
            T answer = what.apply(ledger);
            keep = fault == Fault.NONE || fault.keepsWhatWasDone();
            if (fault != Fault.NONE) {
                throw new IllegalStateException("the answer is lost");
            }
            return answer;
        } finally {
            if (!keep) {
                rows.become(before);
            }
        }
    }

    @Override
    public void close(long book, LocalDate through) {
        rows.close(book, through);
    }

    @Override
    public List<String> rows(long book) {
        return rows.inWords(book);
    }

    @Override
    public List<String> brokenChain(long book) {
        return rows.brokenChain(book);
    }

    @Override
    public long entries(long book) {
        return rows.entries(book).size();
    }
}
