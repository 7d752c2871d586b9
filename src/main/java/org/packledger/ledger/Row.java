package org.packledger.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.temporal.Temporal;

/** Binds the places of a statement one after the other. */
final class Row {

    private final PreparedStatement statement;
    private int last;

    Row(PreparedStatement statement) {
        this.statement = statement;
    }

    Row with(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    Row with(int value) throws SQLException {
        statement.setInt(++last, value);
        return this;
    }

    Row with(String value) throws SQLException {
        statement.setString(++last, value);
        return this;
    }

    Row with(byte[] value) throws SQLException {
        statement.setBytes(++last, value);
        return this;
    }

    Row with(Long value) throws SQLException {
        statement.setObject(++last, value, Types.BIGINT);
        return this;
    }

    Row with(Integer value) throws SQLException {
        statement.setObject(++last, value, Types.INTEGER);
        return this;
    }

    Row with(Enum<?> value) throws SQLException {
        return with(value.name());
    }

    /** A date or a time, or null. */
    Row with(Temporal value) throws SQLException {
        statement.setObject(++last, value);
        return this;
    }
}
