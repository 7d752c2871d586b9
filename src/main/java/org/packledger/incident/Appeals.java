package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.kernel.Slice;
import org.packledger.ledger.EntryId;
import org.packledger.platform.Reads;

/** Appeals as they are read: by the customer those of its own incidents, by agents and leads all. */
@ApplicationScoped
public class Appeals {

    private static final int PAGE = 25;

    private static final String COLUMNS = """
            i.number, i.subject, i.organisation_id, o.name as organisation, a.book_id as book, a.entry_number as entry,
            v.reason, v.explanation as verdict, v.decided_by as verdict_by, v.decided_by_name as verdict_by_name,
            v.decided_at as verdict_at, a.text, a.message_id, a.appealed_by_name, a.appealed_at, a.status, a.explanation,
            a.decided_by_name, a.decided_at""";

    private static final String FROM = """
            from appeal a
            join incident i on i.id = a.incident_id
            join organisation o on o.id = i.organisation_id
            join verdict v on v.book_id = a.book_id and v.entry_number = a.entry_number
            where\s""";

    private static final String UNTIL = """
            select v.decided_at, n.appeal_days from verdict v join policy_version n on n.version = v.policy_version
             where v.book_id = :book and v.entry_number = :number and v.billable""";

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** A page of them, what waits first and the longest waiting before the others. */
    public Slice<AppealView> list(Actor actor, Optional<AppealStatus> status, int page) {
        mustBeStaff(actor);
        return reads.page(
                AppealView.class,
                COLUMNS,
                FROM + "(:status = '' or a.status = :status)",
                "a.status = 'OPEN' desc, case when a.status = 'OPEN' then a.id end, a.decided_at desc",
                Map.of("status", status.map(Enum::name).orElse("")),
                page,
                PAGE);
    }

    /** How many wait for a lead. */
    public long waiting(Actor actor) {
        mustBeStaff(actor);
        return reads.find(Long.class, "select count(*) from appeal where status = 'OPEN'", Map.of())
                .orElse(0L);
    }

    /** How many wait for this person: a lead, and not the one who decided the debit. */
    public long waitingFor(Actor actor) {
        mustBeStaff(actor);
        if (!actor.isOneOf(Role.LEAD)) {
            return 0;
        }
        String sql = """
                select count(*) from appeal a join verdict v on v.book_id = a.book_id and v.entry_number = a.entry_number
                where a.status = 'OPEN' and v.decided_by <> :me
                """;
        return reads.find(Long.class, sql, Map.of("me", actor.reference())).orElse(0L);
    }

    /**
     * The appeal against a debit.
     *
     * @throws NotFound when there is none, or it is another organisation's
     */
    public AppealView get(Actor actor, EntryId debit) {
        return find(actor, debit).orElseThrow(() -> new NotFound("appeal"));
    }

    /** The appeal against a debit, if it was appealed. */
    public Optional<AppealView> find(Actor actor, EntryId debit) {
        if (actor.isCustomer()) {
            actor.mustBelongTo(debit.book(), "appeal");
        } else {
            mustBeStaff(actor);
        }
        return reads.find(
                AppealView.class,
                "select " + COLUMNS + " " + FROM + "a.book_id = :book and a.entry_number = :number",
                Map.of("book", debit.book(), "number", debit.number()));
    }

    /** The appeals of one incident, the newest first. */
    public List<AppealView> of(Actor actor, IncidentView incident) {
        if (actor.isCustomer()) {
            actor.mustBelongTo(incident.organisationId(), "incident");
        } else {
            mustBeStaff(actor);
        }
        return reads.list(
                AppealView.class,
                "select " + COLUMNS + " " + FROM + "a.incident_id = :incident order by a.id desc limit 50",
                Map.of("incident", incident.id()));
    }

    /** The last day on which a debit can be appealed, by the policy that judged it; empty when it is no debit. */
    public Optional<LocalDate> until(EntryId debit) {
        return reads.find(Judged.class, UNTIL, Map.of("book", debit.book(), "number", debit.number()))
                .map(judged -> judged.decidedAt()
                        .plus(judged.appealDays(), ChronoUnit.DAYS)
                        .atZone(clock.zone())
                        .toLocalDate());
    }

    private static void mustBeStaff(Actor actor) {
        actor.mustBe(Role.AGENT, Role.LEAD);
    }

    /** For the mapping of the row only. */
    public record Judged(Instant decidedAt, int appealDays) {}
}
