package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.kernel.Slice;
import org.packledger.knowledge.SearchWords;
import org.packledger.platform.Reads;

/**
 * Incidents in lists, a page at a time. Contacts see those of their own organisation; agents and leads see all, and which of
 * them they have not read; nobody else sees any.
 */
@ApplicationScoped
public class IncidentLists {

    private static final int PAGE = 25;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    /** What somebody else wrote since the member of staff who asks looked at it; a solved incident asks nothing. */
    private static final String UNREAD = ", " + InboxView.UNREAD.condition() + " as unread";

    private static final String READ = ", false as unread";
    private static final String ROW = """
            i.number, i.subject, i.category, i.status, i.organisation_id, o.name as organisation, i.opened_by_name,
            s.name as assignee_name, i.opened_at, i.updated_at, v.reason, v.billable,
            i.priority, i.answer_due_at,
            (select group_concat(t.tag order by t.tag separator ' ') from incident_tag t where t.incident_id = i.id) as tags
            """;
    private static final String FROM = """
            from incident i
            join organisation o on o.id = i.organisation_id
            left join staff_member s on s.id = i.assignee_id
            left join verdict v on v.incident_id = i.id and v.closing = i.closings and i.status = 'SOLVED'
            """;
    private static final String SEEN =
            "left join incident_seen seen on seen.incident_id = i.id and seen.staff_member_id = :me ";

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /**
     * The incidents of the actor's organisation, the last moved first.
     *
     * @param open only those that are not solved, or only those that are; empty for both
     * @param text words of the subject or of what was written, or a whole number; blank for all
     */
    public Slice<IncidentRow> ofMine(Actor actor, Optional<Boolean> open, String text, int page) {
        long organisation = actor.organisation().orElseThrow(() -> new NotFound("organisation"));
        Map<String, Object> parameters = searched(text);
        parameters.put("organisation", organisation);
        String status = open.map(wanted -> wanted ? " and i.status <> 'SOLVED'" : " and i.status = 'SOLVED'")
                .orElse("");
        String which = searching(text, false) + "where i.organisation_id = :organisation" + status;
        return page(ROW + READ + " " + FROM, which, InboxOrder.MOVED, parameters, page);
    }

    /** The incidents of one customer, for staff. */
    public Slice<IncidentRow> of(Actor actor, long organisation, int page) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        String which = "incident i where i.organisation_id = :organisation";
        return page(ROW + READ + " " + FROM, which, InboxOrder.MOVED, Map.of("organisation", organisation), page);
    }

    /** The staff's inbox as this filter shows it. */
    public Slice<IncidentRow> inbox(Actor actor, InboxFilter filter, int page) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        Map<String, Object> parameters = searched(filter.text());
        parameters.put("me", actor.id());
        if (filter.view() == InboxView.OVERDUE) {
            parameters.put("now", clock.now());
        }
        parameters.putAll(filter.parameters());
        String which = searching(filter.text(), true) + SEEN + "where " + filter.condition();
        return page(ROW + UNREAD + " " + FROM + SEEN, which, filter.order(), parameters, page);
    }

    /** First which, counted at once, then what is said of them: what was found by words is looked up once. */
    private Slice<IncidentRow> page(String rows, String which, InboxOrder order, Map<String, ?> parameters, int page) {
        return reads.pageByKey(
                IncidentRow.class,
                "i.id",
                "from " + which,
                "select " + rows + " where i.id in (<keys>)",
                order.sql(),
                parameters,
                page,
                PAGE);
    }

    /** How many incidents a view holds. */
    public long count(Actor actor, InboxView view) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", actor.id());
        parameters.put("now", clock.now());
        String sql = "select count(*) from (select :me as me, :now as now) asking join incident i " + SEEN + "where "
                + view.condition();
        return reads.find(Long.class, sql, parameters).orElse(0L);
    }

    /** The tags that open incidents have, for the filter. */
    public List<String> tagsInUse(Actor actor) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        String sql = """
                select distinct t.tag from incident_tag t join incident i on i.id = t.incident_id
                where i.status <> 'SOLVED' order by t.tag limit 200
                """;
        return reads.list(String.class, sql, Map.of());
    }

    private static Map<String, Object> searched(String text) {
        Map<String, Object> parameters = new HashMap<>();
        if (!text.isBlank()) {
            String escaped =
                    text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            parameters.put("like", "%" + escaped + "%");
            parameters.put("words", SearchWords.of(text).demandingAll());
            parameters.put("number", NUMBER.matcher(text.strip()).matches() ? Long.parseLong(text.strip()) : -1L);
        }
        return parameters;
    }

    /**
     * By the words of the subject and of what was written, by the organisation's name, or by number: each by its index, and
     * the incidents from there. Left to itself the database reads every incident and asks for each whether it was found.
     */
    private static String searching(String text, boolean notes) {
        return text.isBlank() ? "incident i " : """
                (select id from incident where number = :number
                  union select id from incident where match(subject) against (:words in boolean mode)
                  union select incident_id from message where match(body) against (:words in boolean mode) %s
                  union select f.id from organisation n join incident f on f.organisation_id = n.id where n.name like :like
                ) found straight_join incident i on i.id = found.id
                """.formatted(notes ? "" : "and kind <> 'NOTE'");
    }
}
