package org.packledger.it;

import java.sql.Connection;
import java.sql.SQLException;

/** Connections to the test database as one who may do everything: set global, kill. */
public final class JdbcAsAdministrator {

    private JdbcAsAdministrator() {}

    public static Connection open() throws SQLException {
        return TestLogin.open("administrator");
    }
}
