package org.packledger.ledger.period;

import java.sql.SQLException;

/** The database refused a statement about periods; the transaction is rolled back, and repeated where that may help. */
class PeriodFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PeriodFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
