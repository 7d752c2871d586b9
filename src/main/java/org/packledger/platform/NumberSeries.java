package org.packledger.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The numbers of documents, without gaps and without twins. A series is a row: who takes a number holds the row until the
 * end of the transaction, and a rollback gives the number back.
 *
 * <p>Locks are taken in this order everywhere: the business document, the series, the book of the ledger.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NumberSeries {

    // Locking, so that two transactions never read the same number.
    private static final String TAKE = "select next_number from number_series where name = ? for update";
    private static final String MOVE_ON = "update number_series set next_number = ? where name = ?";

    @Inject
    private Connections connections;

    /**
     * The next number of this series.
     *
     * @param series a name that a migration has put into {@code number_series}, such as {@code INVOICE}
     */
    public long next(String series) {
        try {
            return connections.lend(connection -> {
                long number = take(connection, series);
                moveOn(connection, series, number + 1);
                return number;
            });
        } catch (SQLException e) {
            throw new SeriesFailure(e);
        }
    }

    private static long take(Connection connection, String series) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(TAKE)) {
            select.setString(1, series);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("there is no series " + series);
                }
                return row.getLong(1);
            }
        }
    }

    private static void moveOn(Connection connection, String series, long next) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MOVE_ON)) {
            update.setLong(1, next);
            update.setString(2, series);
            update.executeUpdate();
        }
    }
}
