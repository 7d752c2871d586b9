package org.packledger.platform;

import java.sql.SQLException;

/** The database did not answer about a lease; its error is the cause. */
class LeaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseFailure(SQLException cause) {
        super("The lease could not be read: " + cause.getMessage(), cause);
    }
}
