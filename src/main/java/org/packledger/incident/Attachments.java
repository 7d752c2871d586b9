package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.packledger.incident.attachment.AttachmentFolder;
import org.packledger.incident.attachment.FileType;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** The files of incidents as pages read them. Contacts see those of their own organisation's messages and of no note. */
@ApplicationScoped
public class Attachments {

    /** How many files go with one message. */
    public static final int WITH_ONE_MESSAGE = 5;

    @Inject
    private Reads reads;

    @Inject
    private AttachmentFolder folder;

    /** Whether files can be added. */
    public boolean areTaken() {
        return folder.isThere();
    }

    /** The files of an incident that was found for this actor, by message, in the order in which they were added. */
    public Map<Long, List<Attached>> of(Actor actor, IncidentView incident) {
        mustSee(actor, incident.organisationId());
        String sql = """
                select a.message_id, a.reference, a.name, a.type, a.size
                from attachment a join message m on m.id = a.message_id
                where a.incident_id = :incident and (m.kind <> 'NOTE' or :staff)
                order by a.id limit 5000
                """;
        return reads.list(Attached.class, sql, Map.of("incident", incident.id(), "staff", !actor.isCustomer())).stream()
                .collect(Collectors.groupingBy(Attached::messageId));
    }

    /** The files that came with an appeal that was found for this actor. */
    public List<Attached> of(Actor actor, AppealView appeal) {
        mustSee(actor, appeal.organisationId());
        String sql = """
                select message_id, reference, name, type, size from attachment where message_id = :message order by id limit 50
                """;
        return appeal.messageId() == null
                ? List.of()
                : reads.list(Attached.class, sql, Map.of("message", appeal.messageId()));
    }

    /**
     * One file.
     *
     * @throws NotFound when there is none of that reference for this actor
     */
    public AttachedFile get(Actor actor, String reference) {
        String sql = """
                select i.organisation_id, m.kind = 'NOTE' as internal, a.name, a.type, a.stored_as, a.digest
                from attachment a join message m on m.id = a.message_id join incident i on i.id = a.incident_id
                where a.reference = :reference
                """;
        Kept kept = reads.find(Kept.class, sql, Map.of("reference", reference))
                .orElseThrow(() -> new NotFound("attachment"));
        mustSee(actor, kept.organisationId());
        if (kept.internal() && actor.isCustomer()) {
            throw new NotFound("attachment");
        }
        return new AttachedFile(kept.name(), kept.type(), folder.read(kept.storedAs(), kept.digest()));
    }

    private static void mustSee(Actor actor, long organisation) {
        if (actor.isCustomer()) {
            actor.mustBelongTo(organisation, "attachment");
        } else {
            actor.mustBe(Role.AGENT, Role.LEAD);
        }
    }

    /** The row of one file, and who may see it. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Kept(
            long organisationId, boolean internal, String name, FileType type, String storedAs, byte[] digest) {}
}
