package org.packledger.platform;

import java.sql.SQLException;

/** The outbox could not be read or written; the database's error is the cause. */
class OutboxFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutboxFailure(SQLException cause) {
        super("The outbox could not be read or written: " + cause.getMessage(), cause);
    }
}
