package org.packledger.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the reference has its connections from. */
interface Loan {

    Connection take() throws SQLException;

    /** Closed, when it came from a pool; kept, when it is the caller's own. */
    default void giveBack(Connection connection) throws SQLException {
        connection.close();
    }
}
