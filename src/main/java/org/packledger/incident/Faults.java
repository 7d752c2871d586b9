package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.ledger.EntryId;
import org.packledger.platform.Reads;

/** What turned out to be the vendor's fault, and the debits that rested on it, for agents and leads. */
@ApplicationScoped
public class Faults {

    private static final int MOST = 500;

    private static final String RESTED = """
            from verdict v
            join incident i on i.id = v.incident_id
            join organisation o on o.id = i.organisation_id
            left join journal_entry r on r.book_id = v.book_id and r.reverses = v.entry_number
            where v.billable and v.entry_number is not null
              and (v.article_id = :article
                or exists (select 1 from incident_bug b where b.incident_id = i.id and b.reference = :bug))""";

    @Inject
    private Reads reads;

    /** The debits that rested on it, the oldest first; at most five hundred. */
    public List<Rested> rested(Actor actor, Cause cause) {
        mustBeStaff(actor);
        return reads.list(Rested.class, """
                select i.number, i.subject, o.name as organisation, v.book_id as book, v.entry_number as entry, v.reason,
                  v.decided_by, v.decided_by_name, v.decided_at, r.number as reversed_by
                """ + RESTED + " order by v.id limit " + MOST, parameters(cause));
    }

    /** What a lead said of it, if one did. */
    public Optional<Found> find(Actor actor, Cause cause) {
        mustBeStaff(actor);
        return reads.find(
                Found.class,
                "select explanation, found_by_name, found_at from vendor_fault where article_id = :article or bug = :bug",
                parameters(cause));
    }

    /** What it is called: the title of the article, or the reference of the bug. */
    public String name(Actor actor, Cause cause) {
        mustBeStaff(actor);
        return cause.bug().or(() -> title(cause)).orElseThrow(() -> new NotFound("article"));
    }

    /** The bugs that an incident is about. */
    public List<String> bugs(Actor actor, IncidentView incident) {
        mustBeStaff(actor);
        return reads.list(
                String.class,
                "select reference from incident_bug where incident_id = :incident order by reference limit 50",
                Map.of("incident", incident.id()));
    }

    /** @throws NotFound when there is no such article */
    void mustExist(Cause cause) {
        if (cause.article().isPresent() && title(cause).isEmpty()) {
            throw new NotFound("article");
        }
    }

    boolean restedOn(Cause cause, EntryId debit) {
        Map<String, Object> parameters = parameters(cause);
        parameters.put("book", debit.book());
        parameters.put("number", debit.number());
        return reads.find(
                        Long.class,
                        "select count(*) " + RESTED + " and v.book_id = :book and v.entry_number = :number",
                        parameters)
                .filter(found -> found > 0)
                .isPresent();
    }

    private Optional<String> title(Cause cause) {
        return reads.find(
                String.class,
                "select title from article where id = :id",
                Map.of("id", cause.article().orElseThrow()));
    }

    private static Map<String, Object> parameters(Cause cause) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("article", cause.article().orElse(-1L));
        parameters.put("bug", cause.bug().orElse(""));
        return parameters;
    }

    private static void mustBeStaff(Actor actor) {
        actor.mustBe(Role.AGENT, Role.LEAD);
    }

    /**
     * A debit that rested on it.
     *
     * @param number of the incident
     * @param book the ledger's book
     * @param entry the debit
     * @param decidedBy reference of who decided it
     * @param reversedBy the entry that gave it back, or null
     */
    public record Rested(
            long number,
            String subject,
            String organisation,
            long book,
            long entry,
            String reason,
            String decidedBy,
            String decidedByName,
            Instant decidedAt,
            Long reversedBy) {

        /** Whether it still stands. */
        public boolean isStanding() {
            return reversedBy == null;
        }

        /** Its place in the ledger. */
        public EntryId debit() {
            return new EntryId(book, entry);
        }
    }

    /** What a lead said of it. */
    public record Found(String explanation, String foundByName, Instant foundAt) {}
}
