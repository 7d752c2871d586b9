package org.packledger.platform;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;

/** Writes down what became of each mail. Who sends holds the lease; a mail may go twice after a crash, and never not at all. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class OutboxDesk {

    /** What the sender must hold. */
    public static final String LEASE = "mail";

    private static final String DUE = """
            select id, recipient, subject, body from outbox
             where sent_at is null and due_at <= utc_timestamp(6) order by due_at, id limit :most""";

    private static final String SENT =
            "update outbox set sent_at = utc_timestamp(6), attempts = attempts + 1 where id = ?";

    // 10 s, 20 s, 40 s … up to almost three hours.
    private static final String FAILED = """
            update outbox set attempts = attempts + 1,
              due_at = utc_timestamp(6) + interval 10 * pow(2, least(attempts, 10)) second where id = ?""";

    @Inject
    private Connections connections;

    @Inject
    private Reads reads;

    @Inject
    private LeaseFence fence;

    /** The mail to be sent now, the oldest first. */
    public List<OutgoingMail> due(Actor actor, int most) {
        actor.mustBe(Role.SYSTEM);
        return reads.list(OutgoingMail.class, DUE, Map.of("most", most));
    }

    /** It was handed over. */
    public void sent(Actor actor, UUID holder, long id) {
        write(actor, holder, SENT, id);
    }

    /** It was not; it is tried again later. */
    public void failed(Actor actor, UUID holder, long id) {
        write(actor, holder, FAILED, id);
    }

    private void write(Actor actor, UUID holder, String sql, long id) {
        actor.mustBe(Role.SYSTEM);
        fence.mustHold(LEASE, holder);
        try {
            connections.lend(connection -> {
                try (PreparedStatement update = connection.prepareStatement(sql)) {
                    update.setLong(1, id);
                    return update.executeUpdate();
                }
            });
        } catch (SQLException e) {
            throw new OutboxFailure(e);
        }
    }
}
