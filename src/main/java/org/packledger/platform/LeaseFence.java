package org.packledger.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Holds the row of a lease for the rest of the transaction: nobody takes it over before this is committed, and who lost
 * it commits nothing, however long it slept.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LeaseFence {

    private static final String HELD =
            "select 1 from lease where name = ? and holder = ? and held_until > utc_timestamp(6) for update";

    @Inject
    private Connections connections;

    /**
     * Refuses to go on without the lease.
     *
     * @throws LeaseLost when another may hold it by now
     */
    public void mustHold(String name, UUID holder) {
        try {
            boolean held = connections.lend(connection -> {
                try (PreparedStatement select = connection.prepareStatement(HELD)) {
                    select.setString(1, name);
                    select.setString(2, holder.toString());
                    try (ResultSet row = select.executeQuery()) {
                        return row.next();
                    }
                }
            });
            if (!held) {
                throw new LeaseLost(name);
            }
        } catch (SQLException e) {
            throw new LeaseFailure(e);
        }
    }
}
