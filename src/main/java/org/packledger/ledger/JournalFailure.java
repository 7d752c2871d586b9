package org.packledger.ledger;

import java.sql.SQLException;

/** The database refused a statement of the journal; the transaction is rolled back, and repeated where that may help. */
public class JournalFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
