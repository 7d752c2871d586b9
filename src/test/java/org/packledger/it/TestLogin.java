package org.packledger.it;

import java.sql.Connection;
import java.sql.SQLException;
import org.mariadb.jdbc.MariaDbDataSource;

/** A login of the test database; the same on both sides of the container's wall. */
final class TestLogin {

    private TestLogin() {}

    static Connection open(String who) throws SQLException {
        String prefix = "packledger.it." + who;
        var source = new MariaDbDataSource(System.getProperty(prefix + ".url"));
        source.setUser(System.getProperty(prefix + ".user"));
        source.setPassword(System.getProperty(prefix + ".password"));
        return source.getConnection();
    }
}
