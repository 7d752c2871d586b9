package org.packledger.ledger.check;

import java.sql.SQLException;

/** The check could not go on: it is not clean, it is unfinished. */
public class CheckFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CheckFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
