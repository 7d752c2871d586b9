package org.packledger.platform;

import java.sql.SQLException;

/** The database did not give the next number of a series; its error is the cause. */
class SeriesFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SeriesFailure(SQLException cause) {
        super("The next number could not be taken: " + cause.getMessage(), cause);
    }
}
