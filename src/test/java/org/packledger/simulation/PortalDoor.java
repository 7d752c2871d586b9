package org.packledger.simulation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.sql.DataSource;
import org.packledger.it.Rows;
import org.packledger.ledger.Ledger;
import org.packledger.platform.PortalClock;

/** Through a desk of the portal, to rows of MariaDB. */
final class PortalDoor implements Door {

    private final Desk desk;
    private final PortalClock clock;
    private final DataSource database;

    PortalDoor(Desk desk, PortalClock clock, DataSource database) {
        this.desk = desk;
        this.clock = clock;
        this.database = database;
    }

    /** What posts: with a fault, where the desk knows how. */
    interface Desk {
        <T> T post(Fault fault, Function<Ledger, T> what);
    }

    @Override
    public <T> T ask(Instant at, Fault fault, Function<Ledger, T> what) {
        AtomicReference<T> answer = new AtomicReference<>();
        clock.at(at, () -> answer.set(desk.post(fault, what)));
        return answer.get();
    }

    /** As the desk of the periods does it, for this one book. */
    @Override
    public void close(long book, LocalDate through) {
        String sql =
                "update book set sealed_through = ? where id = ? and (sealed_through is null or sealed_through < ?)";
        read(connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setObject(1, through);
                update.setLong(2, book);
                update.setObject(3, through);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public List<String> rows(long book) {
        return read(connection -> BookRows.kept(connection, book));
    }

    @Override
    public List<String> brokenChain(long book) {
        return read(connection -> ChainReader.findings(connection, book));
    }

    @Override
    public long entries(long book) {
        String sql = "select coalesce(max(next_number), 1) - 1 from book where id = ?";
        return read(connection -> Rows.count(connection, sql, book));
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
