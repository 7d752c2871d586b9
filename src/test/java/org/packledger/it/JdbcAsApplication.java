package org.packledger.it;

import java.sql.Connection;
import java.sql.SQLException;

/** Connections to the test database as the application user, past the portal and its pool. */
public final class JdbcAsApplication {

    private JdbcAsApplication() {}

    public static Connection open() throws SQLException {
        return TestLogin.open("application");
    }
}
