package org.packledger.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.kernel.Slice;
import org.packledger.platform.MailServer;
import org.packledger.platform.Reads;

/** Mail that came in, as staff see it. */
@ApplicationScoped
public class IncomingMails {

    private static final int PAGE = 25;
    private static final String ROW = """
            m.id, m.state, m.reason, m.sender, m.subject, m.size, m.received_at, m.contact_id, m.incident_number""";

    @Inject
    private Reads reads;

    @Inject
    private MailServer server;

    /**
     * A mail in a list.
     *
     * @param reason a {@link TriageReason}, an {@link AutomaticSign} or the name of a refusal
     * @param size in bytes
     */
    public record MailRow(
            long id,
            MailState state,
            Optional<String> reason,
            Optional<String> sender,
            Optional<String> subject,
            long size,
            Instant receivedAt,
            Optional<Long> contactId,
            Optional<Long> incidentNumber) {

        /** Whether it waits for a person. */
        public boolean isWaiting() {
            return state == MailState.TRIAGE;
        }
    }

    /** One page of those in a state, the newest first. */
    public Slice<MailRow> page(Actor actor, MailState state, int page) {
        mustBeStaff(actor);
        return reads.page(
                MailRow.class,
                ROW,
                "from incoming_mail m where m.state = :state",
                "m.id desc",
                Map.of("state", state.name()),
                page,
                PAGE);
    }

    /** How many wait for a person. */
    public long inTriage(Actor actor) {
        mustBeStaff(actor);
        return reads.find(Long.class, "select count(*) from incoming_mail where state = 'TRIAGE'", Map.of())
                .orElse(0L);
    }

    /**
     * One mail.
     *
     * @throws NotFound when there is none
     */
    public MailRow get(Actor actor, long id) {
        mustBeStaff(actor);
        return reads.find(MailRow.class, "select " + ROW + " from incoming_mail m where m.id = :id", Map.of("id", id))
                .orElseThrow(() -> new NotFound("mail"));
    }

    /** Its words with what it quotes; blank where it could not be read. */
    public String text(Actor actor, long id) {
        try {
            Quotes words = MailReader.read(raw(actor, id), server.from()).body().text();
            return words.quoted().isEmpty() ? words.said() : words.said() + "\n\n" + words.quoted();
        } catch (UnreadableMail e) {
            return "";
        }
    }

    /** The mail as it came. */
    public byte[] raw(Actor actor, long id) {
        mustBeStaff(actor);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces(id).forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** Those to be sorted now, the oldest first. */
    List<Long> waiting(int most) {
        return reads.list(
                Long.class,
                "select id from incoming_mail where state = 'WAITING' order by id limit :most",
                Map.of("most", most));
    }

    private List<byte[]> pieces(long id) {
        return reads.list(
                byte[].class,
                "select bytes from incoming_mail_piece where mail_id = :id order by piece",
                Map.of("id", id));
    }

    private static void mustBeStaff(Actor actor) {
        actor.mustBe(Role.AGENT, Role.LEAD, Role.SYSTEM);
    }
}
