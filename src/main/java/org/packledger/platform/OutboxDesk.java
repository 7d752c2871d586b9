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

/**
 * Writes down what became of each mail. Who sends holds the lease; a mail may go twice after a crash, and never not at all.
 * One that nobody took in {@value #ATTEMPTS} attempts, or that was refused for good, is a dead letter until somebody of the
 * vendor's people sends it again.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class OutboxDesk {

    /** What the sender must hold. */
    public static final String LEASE = "mail";

    /** About twenty hours. */
    static final int ATTEMPTS = 16;

    // What was written while no server was configured is no news any more after a week.
    private static final String DUE = """
            select o.id, o.kind, o.recipient, o.language, o.subject, o.body, o.message_id, o.incident_number, o.decides,
              date(o.created_at) as written_on,
              (select m.message_id from incoming_mail m
                where m.incident_number = o.incident_number and m.state in ('OPENED', 'REPLIED')
                order by m.id desc limit 1) as answers
             from outbox o
             where o.sent_at is null and not o.together and o.attempts < %d
               and o.due_at between utc_timestamp(6) - interval 7 day and utc_timestamp(6)
             order by o.due_at, o.id limit :most""".formatted(ATTEMPTS);

    private static final String SENT =
            "update outbox set sent_at = utc_timestamp(6), attempts = attempts + 1, last_error = ? where id = ?";

    // 10 s, 20 s, 40 s … up to almost three hours.
    private static final String FAILED = """
            update outbox set attempts = attempts + 1, last_error = ?,
              due_at = utc_timestamp(6) + interval 10 * pow(2, least(attempts, 10)) second where id = ?""";

    private static final String REFUSED = "update outbox set attempts = " + ATTEMPTS + ", last_error = ? where id = ?";

    private static final String AGAIN =
            "update outbox set attempts = 0, due_at = utc_timestamp(6), last_error = ? where id = ? and sent_at is null";

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
        fenced(actor, holder, SENT, id, null);
    }

    /** It was not; it is tried again later. */
    public void failed(Actor actor, UUID holder, long id, String why) {
        fenced(actor, holder, FAILED, id, why);
    }

    /** Nobody will ever take it; it is not tried again by itself. */
    public void refused(Actor actor, UUID holder, long id, String why) {
        fenced(actor, holder, REFUSED, id, why);
    }

    /** Sends a dead letter again; nothing happens to one that was sent. */
    public void again(Actor actor, long id) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        write(AGAIN, id, null);
    }

    private void fenced(Actor actor, UUID holder, String sql, long id, String why) {
        actor.mustBe(Role.SYSTEM);
        fence.mustHold(LEASE, holder);
        write(sql, id, why);
    }

    private void write(String sql, long id, String why) {
        try {
            connections.lend(connection -> {
                try (PreparedStatement update = connection.prepareStatement(sql)) {
                    update.setString(1, why == null || why.length() <= 300 ? why : why.substring(0, 300));
                    update.setLong(2, id);
                    return update.executeUpdate();
                }
            });
        } catch (SQLException e) {
            throw new OutboxFailure(e);
        }
    }
}
