package org.packledger.it;

import java.sql.Connection;
import java.sql.SQLException;

/** Connections to the test database as the owner of the schema. */
public final class JdbcAsOwner {

    private JdbcAsOwner() {}

    public static Connection open() throws SQLException {
        return TestLogin.open("owner");
    }
}
