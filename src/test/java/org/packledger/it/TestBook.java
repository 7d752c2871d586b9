package org.packledger.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.Role;
import org.packledger.ledger.Account;
import org.packledger.ledger.Charge;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.Matter;
import org.packledger.ledger.NewInvoice;
import org.packledger.ledger.NewLot;
import org.packledger.ledger.Posted;
import org.packledger.platform.PortalClock;

/**
 * A book that only one test writes in. Its incidents are numbered from 1 here and never meet those of another book.
 * Stands on the 15th of January 2026 until it is told another day.
 */
public final class TestBook {

    static final Actor AGENT = Actor.staff(7, "Agent", Set.of(Role.AGENT));
    static final Charge CHARGE = new Charge("INVESTIGATION", 1);
    static final Map<String, Money> HST = Map.of("HST", Money.of(1300, "CAD"));
    static final LocalDate START = LocalDate.of(2026, 1, 15);

    private static final long FIRST = Long.getLong("packledger.books", 2_000_000) - 1_000_000;
    private static final long MOST = 700_000;
    private static long last;

    private final PostingDesk desk;
    private final DataSource database;
    private final PortalClock clock;
    private final long id;
    private LocalDate today = START;
    private int invoices;

    TestBook(PostingDesk desk, DataSource database, PortalClock clock) {
        this(desk, database, clock, next(database));
    }

    /** Tests of one run share a database: each class goes on behind the books that are there. */
    private static synchronized long next(DataSource database) {
        if (last == 0) {
            try (Connection connection = database.getConnection()) {
                last = Rows.count(
                        connection,
                        "select coalesce(max(id), ?) from book where id between ? and ?",
                        FIRST,
                        FIRST,
                        FIRST + MOST);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return ++last;
    }

    /** @param id of no other book; tests of one run share a database */
    TestBook(PostingDesk desk, DataSource database, PortalClock clock, long id) {
        this.id = id;
        this.desk = desk;
        this.database = database;
        this.clock = clock;
    }

    long id() {
        return id;
    }

    TestBook on(LocalDate day) {
        today = day;
        return this;
    }

    /** Does this at noon of the book's day. */
    <T> T then(Supplier<T> what) {
        var answer = new AtomicReference<T>();
        Instant noon = today.atTime(12, 0).atZone(clock.zone()).toInstant();
        clock.at(noon, () -> answer.set(what.get()));
        return answer.get();
    }

    Matter matter(int incident) {
        return new Matter(id * 1_000_000 + incident, 1);
    }

    Instruction instruction(Intent intent, Object... content) {
        return new Instruction(intent, Fingerprint.of(content), AGENT, id, today);
    }

    Instruction anew() {
        return instruction(Intent.fresh(), "test");
    }

    static NewLot pack(int units, long minor) {
        return new NewLot(
                LotKind.SUPPLEMENTAL, units + "-pack", units, Money.of(minor, "CAD"), Map.of(), Optional.empty());
    }

    static NewLot pack(LotKind kind, int units, long minor, int months) {
        return new NewLot(kind, units + "-pack", units, Money.of(minor, "CAD"), Map.of(), Optional.of(months));
    }

    String nextInvoice() {
        invoices++;
        return "INV-" + id + "-" + invoices;
    }

    Posted invoiced(NewLot... lots) {
        String number = nextInvoice();
        return then(() -> desk.post(ledger -> ledger.issueInvoice(anew(), new NewInvoice(number, taxed(lots)))));
    }

    private static List<NewLot> taxed(NewLot... lots) {
        List<NewLot> lines = new ArrayList<>(List.of(lots));
        NewLot first = lines.get(0);
        lines.set(
                0, new NewLot(first.kind(), first.title(), first.units(), first.basis(), HST, first.validityMonths()));
        return lines;
    }

    Posted paid(long minor) {
        return then(() -> desk.post(ledger -> ledger.receivePayment(
                anew(), "INV-" + id + "-1", Account.BANK, Money.of(minor, "CAD"), Optional.empty())));
    }

    Posted granted(List<Long> lots) {
        return then(() -> desk.post(ledger -> ledger.grant(anew(), lots)));
    }

    /** Invoices and grants these lots. */
    TestBook with(NewLot... lots) {
        granted(invoiced(lots).lots());
        return this;
    }

    Posted hold(int incident) {
        return then(() -> desk.post(ledger -> ledger.hold(anew(), matter(incident), CHARGE)));
    }

    Posted settle(int incident) {
        return settle(incident, Intent.fresh());
    }

    Posted settle(int incident, Intent intent) {
        return then(() ->
                desk.post(ledger -> ledger.settle(instruction(intent, "settle", incident), matter(incident), CHARGE)));
    }

    Posted release(int incident) {
        return then(() -> desk.post(ledger -> ledger.release(anew(), matter(incident))));
    }

    Posted free(int incident, int closing) {
        return then(() ->
                desk.post(ledger -> ledger.recordFree(anew(), matter(incident), closing, new Charge("BUG_REPORT", 1))));
    }

    Posted reverse(long number) {
        return then(() -> desk.post(ledger -> ledger.reverse(anew(), new EntryId(id, number), "APPEAL_UPHELD")));
    }

    void expire() {
        then(() -> desk.post(ledger -> {
            ledger.expire(anew());
            return null;
        }));
    }

    /** Every entry: number, kind, day, and what it is about. */
    List<String> entries() {
        return rows("""
                select number, kind, effective_on, ifnull(incident_id mod 1000000, '-'), ifnull(occasion, '-'),
                  ifnull(resolves, '-'), ifnull(reverses, '-'), ifnull(reason, '-'), available_after, held_after
                from journal_entry where book_id = ? order by number""", id);
    }

    /** The legs of an entry. Lots are named by their place in the book: L1 is the first. */
    List<String> legs(long number) {
        return rows("""
                select account, amount, commodity,
                  if(lot_id is null, '-', concat('L', (select count(*) from lot l where l.book_id = p.book_id and l.id <= p.lot_id))),
                  ifnull(slot, '-'), ifnull(tax_code, '-')
                from posting p where book_id = ? and number = ? order by leg""", id, number);
    }

    List<String> rows(String sql, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            return Rows.of(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String sql, Object... parameters) {
        return Long.parseLong(rows(sql, parameters).get(0));
    }
}
