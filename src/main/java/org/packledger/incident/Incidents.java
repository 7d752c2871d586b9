package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/**
 * One incident as its pages read it. Contacts see those of their own organisation and no internal note; agents and leads see
 * all; nobody else sees any.
 */
@ApplicationScoped
public class Incidents {

    @Inject
    private Reads reads;

    /**
     * One incident.
     *
     * @throws NotFound when there is none, or it is another organisation's
     */
    public IncidentView get(Actor actor, long number) {
        String sql = """
                select i.id, i.number, i.organisation_id, o.name as organisation, i.subject, i.category, i.status,
                  i.channel, i.cycle, i.opened_by_name, i.opened_at, i.assignee_id, s.name as assignee_name, i.solved_at
                from incident i
                join organisation o on o.id = i.organisation_id
                left join staff_member s on s.id = i.assignee_id
                where i.number = :number
                """;
        IncidentView view = reads.find(IncidentView.class, sql, Map.of("number", number))
                .orElseThrow(() -> new NotFound("incident"));
        if (actor.isCustomer()) {
            actor.mustBelongTo(view.organisationId(), "incident");
        } else {
            mustBeStaff(actor);
        }
        return view;
    }

    /** What was said, in order. */
    public List<Said> conversation(Actor actor, IncidentView incident) {
        check(actor, incident);
        String notes = actor.isCustomer() ? " and kind <> 'NOTE'" : "";
        String sql = "select kind, author_name, body, written_at from message where incident_id = :incident" + notes
                + " order by written_at, id limit 1000";
        return reads.list(Said.class, sql, Map.of("incident", incident.id()));
    }

    /** How it was closed, the newest first. A customer does not see what staff proposed, but what counts. */
    public List<VerdictView> verdicts(Actor actor, IncidentView incident) {
        check(actor, incident);
        String sql = """
                select v.closing, v.cycle, v.reason, v.proposed_reason, v.billable, v.explanation, v.note, v.interface_page,
                  a.solution_id as article_solution_id, a.title as article_title, a.slug as article_slug,
                  a.published_at as article_published_at, c.agreed_by, c.where_said, v.decided_by_name, v.decided_at,
                  v.policy_version, v.balance_before, v.balance_after, v.book_id, v.entry_number,
                  r.number as reversed_by
                from verdict v
                left join article a on a.id = v.article_id
                left join consent c on c.id = v.consent_id
                left join journal_entry r on r.book_id = v.book_id and r.reverses = v.entry_number
                where v.incident_id = :incident
                order by v.closing desc limit 100
                """;
        return reads.list(VerdictView.class, sql, Map.of("incident", incident.id()));
    }

    /** The work done, in order. Customers see it too: it is their server. */
    public List<WorkDone> work(Actor actor, IncidentView incident) {
        check(actor, incident);
        String sql = """
                select staff_name, what, minutes, worked_at from work_log
                where incident_id = :incident order by worked_at, id limit 500
                """;
        return reads.list(WorkDone.class, sql, Map.of("incident", incident.id()));
    }

    /** The customer's agreement for the present billing cycle, the last one recorded. */
    public Optional<Agreed> agreement(Actor actor, IncidentView incident) {
        check(actor, incident);
        String sql = """
                select agreed_by, where_said, stated_by_name, stated_at from consent
                where incident_id = :incident and cycle = :cycle order by id desc limit 1
                """;
        return reads.find(Agreed.class, sql, Map.of("incident", incident.id(), "cycle", incident.cycle()));
    }

    /** How an organisation's incidents were closed since then, the most frequent reason first. */
    public List<VerdictCount> verdictsSince(Actor actor, long organisation, Instant since) {
        mustBeStaff(actor);
        String sql = """
                select v.reason, v.billable, count(*) as count
                from verdict v join incident i on i.id = v.incident_id and v.closing = i.closings
                where i.organisation_id = :organisation and v.decided_at >= :since
                group by v.reason, v.billable order by count(*) desc, v.reason
                """;
        return reads.list(VerdictCount.class, sql, Map.of("organisation", organisation, "since", since));
    }

    /** Who of the vendor's people can be given an incident. */
    public List<Colleague> colleagues(Actor actor) {
        mustBeStaff(actor);
        String sql = """
                select distinct m.id, m.name from staff_member m join staff_role r on r.staff_member_id = m.id
                where m.active and r.role in ('AGENT', 'LEAD') order by m.name limit 200
                """;
        return reads.list(Colleague.class, sql, Map.of());
    }

    private static void check(Actor actor, IncidentView incident) {
        if (actor.isCustomer()) {
            actor.mustBelongTo(incident.organisationId(), "incident");
        } else {
            mustBeStaff(actor);
        }
    }

    private static void mustBeStaff(Actor actor) {
        actor.mustBe(Role.AGENT, Role.LEAD);
    }
}
