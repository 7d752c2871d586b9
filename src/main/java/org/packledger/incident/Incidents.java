package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    private static final String HEAD = """
            select i.id, i.number, i.organisation_id, o.name as organisation, i.subject, i.category, i.status,
              i.channel, i.cycle, i.opened_by_name, i.opened_at, coalesce(i.cycle_since, i.opened_at) as cycle_since,
              i.assignee_id, s.name as assignee_name, i.solved_at,
              i.priority, i.answer_due_at,
              (select group_concat(t.tag order by t.tag separator ' ') from incident_tag t where t.incident_id = i.id) as tags
            from incident i
            join organisation o on o.id = i.organisation_id
            left join staff_member s on s.id = i.assignee_id
            """;

    @Inject
    private Reads reads;

    /**
     * One incident.
     *
     * @throws NotFound when there is none, or it is another organisation's
     */
    public IncidentView get(Actor actor, long number) {
        String sql = HEAD + "where i.number = :number";
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
        String notes = actor.isCustomer() ? " and m.kind <> 'NOTE'" : "";
        String sql = """
                select m.id, m.kind, if(m.kind = 'FORWARDED', i.opened_by_name, m.author_name) as author_name, m.body, m.quoted,
                  m.written_at, m.forwarded_from, if(m.kind = 'FORWARDED', m.author_name, null) as sorted_by_name
                from message m join incident i on i.id = m.incident_id where m.incident_id = :incident%s
                order by m.written_at, m.id limit 1000
                """.formatted(notes);
        return reads.list(Said.class, sql, Map.of("incident", incident.id()));
    }

    /** How it was closed, the newest first. A customer does not see what staff proposed, but what counts. */
    public List<VerdictView> verdicts(Actor actor, IncidentView incident) {
        check(actor, incident);
        String sql = """
                select v.closing, v.cycle, v.reason, v.proposed_reason, v.billable, v.explanation, v.note, v.interface_page,
                  a.solution_id as article_solution_id, a.title as article_title, a.slug as article_slug,
                  a.published_at as article_published_at, c.source, c.agreed_by, c.where_said as how,
                  coalesce(c.agreed_at, c.stated_at) as agreed_at, v.decided_by_name, v.decided_at,
                  v.policy_version, v.balance_before, v.balance_after, v.book_id, v.entry_number,
                  r.number as reversed_by, u.explanation as undone
                from verdict v
                left join article a on a.id = v.article_id
                left join consent c on c.id = v.consent_id
                left join journal_entry r on r.book_id = v.book_id and r.reverses = v.entry_number
                left join closing_undone u on u.incident_id = v.incident_id and u.closing = v.closing
                where v.incident_id = :incident
                order by v.closing desc limit 100
                """;
        return reads.list(VerdictView.class, sql, Map.of("incident", incident.id()));
    }

    /** The work done, in order, each access with its request. Customers see it too: it is their server. */
    public List<WorkDone> work(Actor actor, IncidentView incident) {
        check(actor, incident);
        String sql = """
                select w.staff_name, w.what, w.minutes, w.worked_at, w.server,
                  coalesce(c.agreed_by, m.author_name) as requested_by,
                  coalesce(c.agreed_at, c.stated_at, m.written_at) as requested_at, c.id is not null as agreed
                from work_log w left join consent c on c.id = w.consent_id left join message m on m.id = w.message_id
                where w.incident_id = :incident order by w.worked_at, w.id limit 500
                """;
        return reads.list(WorkDone.class, sql, Map.of("incident", incident.id()));
    }

    /** The consents of the present billing cycle, the newest first; also those that somebody denied. */
    public List<Consented> consents(Actor actor, IncidentView incident) {
        check(actor, incident);
        String sql = """
                select c.id, c.source, c.reason, c.agreed_by, c.where_said as how, coalesce(c.agreed_at, c.stated_at) as agreed_at,
                  c.stated_by_name, c.stated_at, d.denied_by_name, d.note as denial
                from consent c left join consent_denial d on d.consent_id = c.id
                where c.incident_id = :incident and c.cycle = :cycle order by c.id desc limit 50
                """;
        return reads.list(Consented.class, sql, Map.of("incident", incident.id(), "cycle", incident.cycle()));
    }

    /** The proposed verdicts of the present billing cycle, the newest first. */
    public List<ProposalView> proposals(Actor actor, IncidentView incident) {
        return proposals(actor, incident, "p.cycle = :cycle");
    }

    /**
     * The proposed verdicts that were accepted and count in the present billing cycle, the newest first: what the customer agreed
     * to. An agreement that was carried over from the cycle before, since a closing was undone, brings its proposal along.
     */
    public List<ProposalView> accepted(Actor actor, IncidentView incident) {
        return proposals(actor, incident, """
                p.status = 'ACCEPTED' and (p.cycle = :cycle or exists (
                  select 1 from consent first join consent carried on carried.incident_id = first.incident_id
                    and carried.cycle = :cycle and carried.agreed_at = first.agreed_at and carried.source = first.source
                  where first.proposal_id = p.id))""");
    }

    private List<ProposalView> proposals(Actor actor, IncidentView incident, String which) {
        check(actor, incident);
        String sql = """
                select p.id, p.reason, p.explanation, p.note, p.interface_page, a.solution_id as article_solution_id,
                  a.title as article_title, a.slug as article_slug, a.published_at as article_published_at, p.units_left,
                  p.policy_version, p.proposed_by_name, p.proposed_at, p.status, p.answered_by_name, p.answered_at, p.answer_note
                from verdict_proposal p left join article a on a.id = p.article_id
                where p.incident_id = :incident and (%s) order by p.id desc limit 50
                """.formatted(which);
        return reads.list(ProposalView.class, sql, Map.of("incident", incident.id(), "cycle", incident.cycle()));
    }

    /** The incidents that are one matter with this one, itself among them, by number; none when it stands alone. */
    public List<OneMatter> oneMatter(Actor actor, IncidentView incident) {
        check(actor, incident);
        String sql = """
                select i.number, i.subject, i.status, t.number as goes_on_in, w.number as split_from,
                  exists (select 1 from journal_entry e left join journal_entry r on r.book_id = e.book_id and r.reverses = e.number
                    where e.incident_id = i.id and e.cycle = i.cycle and e.kind = 'INCIDENT_SETTLED' and r.number is null) as debited
                from one_matter m join one_matter o on o.root_id = m.root_id join incident i on i.id = o.incident_id
                left join incident t on t.id = o.goes_on_in left join incident w on w.id = o.split_from
                where m.incident_id = :incident order by i.number limit 100
                """;
        return reads.list(OneMatter.class, sql, Map.of("incident", incident.id()));
    }

    /** The incidents of the actor's organisation whose proposed verdict waits for an approver, the oldest first. */
    public List<IncidentView> waitingForConsent(Actor actor) {
        long organisation = actor.organisation().orElseThrow(() -> new NotFound("organisation"));
        String sql = HEAD + """
                where i.organisation_id = :organisation and exists (
                  select 1 from verdict_proposal p where p.incident_id = i.id and p.status = 'PROPOSED')
                order by i.id limit 20
                """;
        return reads.list(IncidentView.class, sql, Map.of("organisation", organisation));
    }

    /** Who of the customer can agree to costs, by name. */
    public List<Approver> approvers(Actor actor, IncidentView incident) {
        check(actor, incident);
        String sql = """
                select distinct c.id, c.name from contact c join contact_role r on r.contact_id = c.id
                where c.organisation_id = :organisation and c.active and r.role in ('APPROVER', 'OWNER')
                order by c.name limit 200
                """;
        return reads.list(Approver.class, sql, Map.of("organisation", incident.organisationId()));
    }

    /** How an organisation's incidents were closed since then and not undone, the most frequent reason first. */
    public List<VerdictCount> verdictsSince(Actor actor, long organisation, Instant since) {
        mustBeStaff(actor);
        String sql = """
                select v.reason, v.billable, count(*) as count
                from verdict v join incident i on i.id = v.incident_id and v.closing = i.closings
                where i.organisation_id = :organisation and v.decided_at >= :since
                  and not exists (select 1 from closing_undone u where u.incident_id = v.incident_id and u.closing = v.closing)
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
