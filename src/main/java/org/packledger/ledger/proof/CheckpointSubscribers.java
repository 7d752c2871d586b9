package org.packledger.ledger.proof;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.Connections;
import org.packledger.platform.Reads;
import org.packledger.platform.WholeOrNothing;

/** Who is mailed a checkpoint each day. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class CheckpointSubscribers {

    private static final int MOST = 200;
    private static final String LIST =
            "select id, address, added_at from checkpoint_subscriber order by address limit " + MOST;

    @Inject
    private Connections connections;

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** All of them, by address. */
    public List<CheckpointSubscriber> list(Actor actor) {
        actor.mustBe(Role.ACCOUNTANT);
        return reads.list(CheckpointSubscriber.class, LIST, Map.of());
    }

    /**
     * Adds an address; nothing happens when it is there.
     *
     * @throws SubscriberRefused when it is no address
     */
    public void add(Actor actor, String address) {
        actor.mustBe(Role.ACCOUNTANT);
        if (!address.matches("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]{1,180}")) {
            throw new SubscriberRefused(address);
        }
        use("insert ignore into checkpoint_subscriber (address, added_by, added_at) values (?, ?, ?)", insert -> {
            insert.setString(1, address);
            insert.setString(2, actor.reference());
            insert.setObject(3, LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
        });
    }

    /** Removes one; nothing happens when it is gone. */
    public void remove(Actor actor, long id) {
        actor.mustBe(Role.ACCOUNTANT);
        use("delete from checkpoint_subscriber where id = ?", delete -> delete.setLong(1, id));
    }

    private interface Values {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private void use(String sql, Values values) {
        try {
            connections.lend(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    values.bind(statement);
                    return statement.executeUpdate();
                }
            });
        } catch (SQLException e) {
            throw new LogFailure(e);
        }
    }
}
