package org.packledger.ledger.check;

import java.sql.Connection;
import java.sql.SQLException;

/** One way to look at everything that is stored. Reads only, and all passes of a check see the same instant. */
public interface CheckPass {

    /** Its name in reports. */
    String name();

    /**
     * Looks through all of it.
     *
     * @param snapshot reads one instant; has no open result when this returns
     * @param findings what is wrong
     * @param coverage what was looked at
     */
    void look(Connection snapshot, Findings findings, Coverage coverage) throws SQLException;
}
