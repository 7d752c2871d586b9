package org.packledger.mail;

import java.sql.SQLException;

/** Incoming mail could not be read or written; the database's error is the cause. */
class IncomingFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IncomingFailure(SQLException cause) {
        super("Incoming mail could not be read or written: " + cause.getMessage(), cause);
    }
}
