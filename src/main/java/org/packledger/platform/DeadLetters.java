package org.packledger.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.kernel.Slice;

/** Mail that nobody took, for the vendor's people. */
@ApplicationScoped
public class DeadLetters {

    private static final int PAGE = 25;
    private static final String FROM = "from outbox where sent_at is null and attempts >= " + OutboxDesk.ATTEMPTS;

    @Inject
    private Reads reads;

    /** One page of them, the newest first. */
    public Slice<DeadLetter> page(Actor actor, int page) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        return reads.page(
                DeadLetter.class,
                "id, recipient, subject, created_at, last_error, incident_number",
                FROM,
                "id desc",
                Map.of(),
                page,
                PAGE);
    }

    /** How many there are. */
    public long count(Actor actor) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        return reads.find(Long.class, "select count(*) " + FROM, Map.of()).orElse(0L);
    }

    /**
     * One of them.
     *
     * @param lastError what the server said
     * @param incidentNumber what it is about
     */
    public record DeadLetter(
            long id,
            String recipient,
            String subject,
            Instant createdAt,
            Optional<String> lastError,
            Optional<Long> incidentNumber) {}
}
