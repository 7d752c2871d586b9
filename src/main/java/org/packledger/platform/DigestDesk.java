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
import java.util.stream.Collectors;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;

/** Makes one letter of all that waits for a person's morning. Who does it holds the lease of the outbox. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class DigestDesk {

    /** Of the letter with all of a day. */
    static final String KIND = "DIGEST";

    private static final int MOST = 50;
    private static final String RULE = "\n\n----------\n\n";

    private static final String RECIPIENTS = """
            select distinct recipient from outbox
             where together and sent_at is null and due_at <= utc_timestamp(6) order by recipient limit 100""";

    private static final String WAITING = """
            select id, language, subject, body from outbox
             where recipient = :recipient and together and sent_at is null and due_at <= utc_timestamp(6)
             order by id limit %d for update""".formatted(MOST);

    private static final String DONE = "update outbox set sent_at = utc_timestamp(6) where id = ?";

    @Inject
    private Connections connections;

    @Inject
    private Reads reads;

    @Inject
    private LeaseFence fence;

    @Inject
    private Letters letters;

    /** For whom something waits, at most a hundred. */
    public List<String> recipients(Actor actor) {
        actor.mustBe(Role.SYSTEM);
        return reads.list(String.class, RECIPIENTS, Map.of());
    }

    /** Puts the letter into the outbox; what it holds is sent with it. At most {@value #MOST} go into one. */
    public void write(Actor actor, UUID holder, String recipient) {
        actor.mustBe(Role.SYSTEM);
        fence.mustHold(OutboxDesk.LEASE, holder);
        List<Waiting> all = reads.list(Waiting.class, WAITING, Map.of("recipient", recipient));
        if (all.isEmpty()) {
            return;
        }
        String news = all.stream()
                .map(each -> each.subject() + "\n\n" + each.body().strip())
                .collect(Collectors.joining(RULE, RULE, RULE));
        letters.write(
                new Letters.Reader(recipient, all.get(0).language(), LetterChoice.DAILY),
                KIND,
                "/account",
                all.size(),
                news);
        done(all);
    }

    private void done(List<Waiting> all) {
        try {
            connections.lend(connection -> {
                try (PreparedStatement update = connection.prepareStatement(DONE)) {
                    for (Waiting each : all) {
                        update.setLong(1, each.id());
                        update.addBatch();
                    }
                    return update.executeBatch();
                }
            });
        } catch (SQLException e) {
            throw new OutboxFailure(e);
        }
    }

    /** What the statement above selects. */
    public record Waiting(long id, String language, String subject, String body) {}
}
