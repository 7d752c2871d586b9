package org.packledger.sales;

import java.sql.SQLException;

/** The database refused a line of a document; the transaction is rolled back, and repeated where that may help. */
class DocumentFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DocumentFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
