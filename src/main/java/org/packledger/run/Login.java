package org.packledger.run;

import java.sql.Connection;
import java.sql.SQLException;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * How one user reaches one database.
 *
 * @param url a {@code jdbc:mariadb:} address with the database in it
 */
public record Login(String url, String user, String password) {

    public Connection connect() throws SQLException {
        var source = new MariaDbDataSource(url);
        source.setUser(user);
        source.setPassword(password);
        return source.getConnection();
    }

    /** The password stays out of logs and stack traces. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
