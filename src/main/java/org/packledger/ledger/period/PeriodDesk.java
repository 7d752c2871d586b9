package org.packledger.ledger.period;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.Connections;
import org.packledger.platform.WholeOrNothing;

/**
 * Closes the months of the books. One accountant begins: from then on nothing is posted on or before the last day, what
 * comes late counts for the first open day and carries the day it would have counted for. Another accountant seals it, for
 * ever, once a check has found everything clean. Sent twice, each does nothing the second time.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class PeriodDesk {

    @Inject
    private Connections connections;

    @Inject
    private BusinessClock clock;

    /**
     * Begins to close a month.
     *
     * @throws PeriodNotClosable when it is not over, is no month's end, or a later one is closed
     */
    public void close(Actor actor, LocalDate endsOn) {
        actor.mustBe(Role.ACCOUNTANT);
        if (!endsOn.equals(YearMonth.from(endsOn).atEndOfMonth()) || !endsOn.isBefore(clock.today())) {
            throw new PeriodNotClosable(endsOn, "it is not over");
        }
        if (count("select count(*) from period where ends_on > ? and status <> 'OPEN'", endsOn) > 0) {
            throw new PeriodNotClosable(endsOn, "it is closed with a later one");
        }
        update("insert ignore into period (ends_on, status) values (?, 'OPEN')", endsOn);
        Row row = locked(endsOn);
        if (!row.status().equals("OPEN")) {
            return;
        }
        update(
                "update period set status = 'CLOSING', closed_by = ?, closed_by_name = ?, closed_at = ?,"
                        + " version = version + 1 where ends_on = ?",
                actor.reference(),
                actor.name(),
                now(),
                endsOn);
        closeBooks();
    }

    /**
     * Opens a month again that is not sealed, and with it every later one that was being closed.
     *
     * @throws PeriodNotClosable when it is sealed
     */
    public void reopen(Actor actor, LocalDate endsOn) {
        actor.mustBe(Role.ACCOUNTANT);
        Row row = locked(endsOn);
        if (count("select count(*) from period where ends_on >= ? and status = 'SEALED'", endsOn) > 0) {
            throw new PeriodNotClosable(endsOn, "it is sealed, or sealed with a later one");
        }
        if (row.status().equals("OPEN")) {
            return;
        }
        update(
                "update period set status = 'OPEN', closed_by = null, closed_by_name = null, closed_at = null,"
                        + " version = version + 1 where ends_on >= ? and status = 'CLOSING'",
                endsOn);
        closeBooks();
    }

    /**
     * Seals a month that another person began to close, with everything before it.
     *
     * @throws PeriodNotClosable when nobody began to close it
     * @throws SamePersonCloses when the same person did
     * @throws NotChecked when no clean check was begun since
     */
    public void seal(Actor actor, LocalDate endsOn) {
        actor.mustBe(Role.ACCOUNTANT);
        Row row = locked(endsOn);
        if (row.status().equals("SEALED")) {
            return;
        }
        if (row.status().equals("OPEN")) {
            throw new PeriodNotClosable(endsOn, "nobody began to close it");
        }
        if (actor.reference().equals(row.closedBy())) {
            throw new SamePersonCloses();
        }
        if (count("select count(*) from check_run where verdict = 'CLEAN' and started_at >= ?", row.closedAt()) == 0) {
            throw new NotChecked();
        }
        List<Total> totals = totals(endsOn);
        totals.forEach(total -> update(
                "insert into period_total (ends_on, account, commodity, debits, credits) values (?, ?, ?, ?, ?)",
                endsOn,
                total.account(),
                total.commodity(),
                total.debits(),
                total.credits()));
        update(
                "update period set status = 'SEALED', sealed_by = ?, sealed_by_name = ?, sealed_at = ?, totals_hash = ?,"
                        + " version = version + 1 where ends_on = ?",
                actor.reference(),
                actor.name(),
                now(),
                hash(totals),
                endsOn);
    }

    /** The rows of the books are locked one after the other: who is posting now is waited for. */
    private void closeBooks() {
        update("update book set sealed_through = (select max(ends_on) from period where status <> 'OPEN') order by id");
    }

    private record Total(String account, String commodity, long debits, long credits) {}

    /** The trial balance on that day, in the order of accounts. */
    private List<Total> totals(LocalDate endsOn) {
        String sql = """
                select p.account, p.commodity, sum(case when p.amount > 0 then p.amount else 0 end),
                  sum(case when p.amount < 0 then -p.amount else 0 end)
                from journal_entry e join posting p on p.book_id = e.book_id and p.number = e.number
                where e.effective_on <= ? group by p.account, p.commodity order by 1, 2
                """;
        return use(
                sql,
                row -> {
                    List<Total> totals = new ArrayList<>();
                    while (row.next()) {
                        totals.add(new Total(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
                    }
                    return totals;
                },
                endsOn);
    }

    /** SHA-256 over a line for each account: account, commodity, debits, credits. */
    private static byte[] hash(List<Total> totals) {
        String lines = totals.stream()
                .map(total ->
                        "%s %s %d %d\n".formatted(total.account(), total.commodity(), total.debits(), total.credits()))
                .collect(Collectors.joining());
        try {
            return MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Row(String status, String closedBy, LocalDateTime closedAt) {}

    private Row locked(LocalDate endsOn) {
        return use(
                "select status, closed_by, closed_at from period where ends_on = ? for update",
                row -> {
                    if (!row.next()) {
                        throw new PeriodNotClosable(endsOn, "nobody began to close it");
                    }
                    return new Row(row.getString(1), row.getString(2), row.getObject(3, LocalDateTime.class));
                },
                endsOn);
    }

    private long count(String sql, Object... parameters) {
        return use(
                sql,
                row -> {
                    row.next();
                    return row.getLong(1);
                },
                parameters);
    }

    private void update(String sql, Object... parameters) {
        try {
            connections.lend(connection -> {
                try (PreparedStatement update = connection.prepareStatement(sql)) {
                    bind(update, parameters);
                    return update.executeUpdate();
                }
            });
        } catch (SQLException e) {
            throw new PeriodFailure(e);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> T use(String sql, Reading<T> reading, Object... parameters) {
        try {
            return connections.lend(connection -> {
                try (PreparedStatement select = connection.prepareStatement(sql)) {
                    bind(select, parameters);
                    try (ResultSet row = select.executeQuery()) {
                        return reading.of(row);
                    }
                }
            });
        } catch (SQLException e) {
            throw new PeriodFailure(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
