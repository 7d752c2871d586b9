package org.packledger.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.temporal.Temporal;

/** Binds the places of a statement one after the other. */
public final class Row {

    private final PreparedStatement statement;
    private int last;

    Row(PreparedStatement statement) {
        this.statement = statement;
    }

    public Row with(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    public Row with(int value) throws SQLException {
        statement.setInt(++last, value);
        return this;
    }

    public Row with(String value) throws SQLException {
        statement.setString(++last, value);
        return this;
    }

    public Row with(byte[] value) throws SQLException {
        statement.setBytes(++last, value);
        return this;
    }

    public Row with(Long value) throws SQLException {
        statement.setObject(++last, value, Types.BIGINT);
        return this;
    }

    public Row with(Integer value) throws SQLException {
        statement.setObject(++last, value, Types.INTEGER);
        return this;
    }

    public Row with(Enum<?> value) throws SQLException {
        return with(value.name());
    }

    /** A date or a time, or null. */
    public Row with(Temporal value) throws SQLException {
        statement.setObject(++last, value);
        return this;
    }
}
