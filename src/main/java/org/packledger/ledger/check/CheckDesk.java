package org.packledger.ledger.check;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.platform.Connections;
import org.packledger.platform.WholeOrNothing;

/** Keeps what the checker saw, parks the books in which it found something, and lets an accountant release them. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class CheckDesk {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_COVERAGE = 4000;

    @Inject
    private Connections connections;

    @Inject
    private BusinessClock clock;

    /** Notes that a check begins, once for each intent; answers its number. */
    public long begin(Actor actor, Intent intent, CheckOccasion occasion) {
        actor.mustBe(Role.ACCOUNTANT, Role.ADMINISTRATOR, Role.SYSTEM);
        return ofIntent(intent).orElseGet(() -> {
            update(
                    "insert into check_run (occasion, started_by, started_by_name, started_at, entries, intent_id)"
                            + " values (?, ?, ?, ?, (select count(*) from journal_entry), ?)",
                    occasion.name(),
                    actor.reference(),
                    actor.name(),
                    now(),
                    intent.id().toString());
            return ofIntent(intent).orElseThrow();
        });
    }

    private Optional<Long> ofIntent(Intent intent) {
        return use(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select id from check_run where intent_id = ?")) {
                select.setString(1, intent.id().toString());
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
                }
            }
        });
    }

    /** Notes how far a check is. */
    public void tell(Actor actor, long run, long looked) {
        actor.mustBe(Role.SYSTEM);
        update("update check_run set looked = ? where id = ? and verdict is null", looked, run);
    }

    /** Keeps what a check saw, and parks the books of its findings: nothing billable is posted there from now on. */
    public void finish(Actor actor, long run, Report report) {
        actor.mustBe(Role.SYSTEM);
        int place = 0;
        for (Finding finding : report.findings()) {
            place++;
            update(
                    "insert ignore into check_finding (run_id, place, kind, book_id, number, lot_id, text)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    run,
                    place,
                    finding.kind(),
                    finding.book(),
                    finding.number(),
                    finding.lot(),
                    finding.text());
        }
        TreeSet<Long> books = report.findings().stream()
                .map(Finding::book)
                .filter(book -> book > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        books.forEach(book -> park(book, run));
        update(
                "update check_run set finished_at = ?, verdict = ?, coverage = ?, finding_count = ?, looked = ?"
                        + " where id = ? and verdict is null",
                now(),
                report.verdict().name(),
                coverage(report),
                report.counts().values().stream().mapToLong(count -> count).sum(),
                report.looked().getOrDefault("journal_entry", 0L),
                run);
    }

    /** Notes that a check broke off: it says nothing about the journal. */
    public void fail(Actor actor, long run, String why) {
        actor.mustBe(Role.SYSTEM);
        update(
                "update check_run set finished_at = ?, verdict = 'FAILED', coverage = ? where id = ? and verdict is null",
                now(),
                why.length() > LONGEST_COVERAGE ? why.substring(0, LONGEST_COVERAGE) : why,
                run);
    }

    /**
     * Lets a parked book be posted to again. The finding stays on record.
     *
     * @throws NotFound when nothing is parked by this number, or it was released before by another request
     */
    public void release(Actor actor, Intent intent, long parking, String reason) {
        actor.mustBe(Role.ACCOUNTANT);
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "Say why the book may be posted to again, in at most 500 characters");
        }
        Parked parked = parked(parking);
        if (intent.id().toString().equals(parked.releasedBy())) {
            return;
        }
        int released = update(
                "update parking set released_at = ?, released_by = ?, released_by_name = ?, reason = ?, intent_id = ?"
                        + " where id = ? and released_at is null",
                now(),
                actor.reference(),
                actor.name(),
                reason.strip(),
                intent.id().toString(),
                parking);
        if (released == 0) {
            throw new NotFound("parked book");
        }
        update(
                "update book set parked = false where id = ? and not exists"
                        + " (select 1 from parking p where p.book_id = book.id and p.released_at is null)",
                parked.book());
    }

    private record Parked(long book, String releasedBy) {}

    private Parked parked(long parking) {
        return use(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select book_id, intent_id from parking where id = ? for update")) {
                select.setLong(1, parking);
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        throw new NotFound("parked book");
                    }
                    return new Parked(row.getLong(1), row.getString(2));
                }
            }
        });
    }

    private void park(long book, long run) {
        int known = update("update book set parked = true where id = ?", book);
        if (known > 0) {
            update("insert into parking (book_id, run_id, parked_at) values (?, ?, ?)", book, run, now());
        }
    }

    private static String coverage(Report report) {
        TreeMap<String, Long> looked = new TreeMap<>(report.looked());
        report.stored().keySet().forEach(table -> looked.putIfAbsent(table, 0L));
        List<String> lines = looked.entrySet().stream()
                .map(one -> report.stored().containsKey(one.getKey())
                        ? "%s: %d of %d"
                                .formatted(
                                        one.getKey(),
                                        one.getValue(),
                                        report.stored().get(one.getKey()))
                        : "%s: %d".formatted(one.getKey(), one.getValue()))
                .toList();
        String text = String.join("\n", lines);
        return text.length() > LONGEST_COVERAGE ? text.substring(0, LONGEST_COVERAGE) : text;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    private int update(String sql, Object... parameters) {
        return use(connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    update.setObject(i + 1, parameters[i]);
                }
                return update.executeUpdate();
            }
        });
    }

    private <T> T use(Connections.Work<T> work) {
        try {
            return connections.lend(work);
        } catch (SQLException e) {
            throw new CheckFailure(e);
        }
    }
}
