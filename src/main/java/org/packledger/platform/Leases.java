package org.packledger.platform;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * Lets one process at a time do what only one may. A lease is taken for some seconds and taken again before they pass; who
 * was killed loses it by not coming back. The work itself is fenced by {@link LeaseFence}.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class Leases {

    private static final String OPEN =
            "insert ignore into lease (name, holder, held_until) values (?, ?, '2000-01-01')";

    // The database's clock: those of two machines differ.
    private static final String TAKE = """
            update lease set holder = ?, held_until = utc_timestamp(6) + interval ? microsecond
             where name = ? and (holder = ? or held_until < utc_timestamp(6))""";

    @Inject
    private Connections connections;

    /**
     * Takes the lease, or keeps it.
     *
     * @return false when another holds it
     */
    public boolean take(String name, UUID holder, Duration howLong) {
        try {
            return connections.lend(connection -> {
                try (PreparedStatement open = connection.prepareStatement(OPEN);
                        PreparedStatement take = connection.prepareStatement(TAKE)) {
                    open.setString(1, name);
                    open.setString(2, holder.toString());
                    open.executeUpdate();
                    take.setString(1, holder.toString());
                    take.setLong(2, howLong.toNanos() / 1000);
                    take.setString(3, name);
                    take.setString(4, holder.toString());
                    return take.executeUpdate() == 1;
                }
            });
        } catch (SQLException e) {
            throw new LeaseFailure(e);
        }
    }
}
