package org.packledger.ledger.proof;

import java.sql.SQLException;

/** The log could not be read or written; the database's error is the cause. */
class LogFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogFailure(SQLException cause) {
        super("The log could not be read or written: " + cause.getMessage(), cause);
    }

    LogFailure(String what) {
        super(what);
    }
}
