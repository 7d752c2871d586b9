package org.packledger.sales;

import static org.packledger.kernel.Role.ACCOUNTANT;
import static org.packledger.kernel.Role.LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/** Proposals as accountants read them; leads read those that they decide too. */
@ApplicationScoped
public class Adjustments {

    private static final int A_PAGE = 25;

    private static final String COLUMNS = """
            a.number, a.kind, a.organisation_id as organisation, g.name as organisation_name, a.invoice_number as invoice,
            a.lot_id as lot, l.kind as lot_kind, l.title as lot_title, l.expires_on as lot_ends_on, a.title, a.units, a.months, a.renews,
            a.starts_on, a.last_day, a.amount_minor, a.currency, a.account, a.reference, a.tax_region, a.reason,
            a.explanation, a.proposed_by, a.proposed_by_name, a.proposed_at, a.status, a.decided_by_name, a.decided_at,
            a.decision_note, a.book_id, a.entry_number""";

    private static final String FROM = """
            from adjustment a
            join organisation g on g.id = a.organisation_id
            left join lot l on l.id = a.lot_id
            where\s""";

    private static final String OF_LEADS = "a.kind in ('GOODWILL', 'EXTENSION')";

    // What waits comes first, the longest waiting before the others; then the newest decisions.
    private static final String ORDER =
            "a.status = 'PROPOSED' desc, case when a.status = 'PROPOSED' then a.id end, a.decided_at desc, a.id desc";

    @Inject
    private Reads reads;

    /** A page of them, what waits first. */
    public Slice<AdjustmentView> list(
            Actor actor, Optional<AdjustmentStatus> status, Optional<AdjustmentKind> kind, int page) {
        StringBuilder where = new StringBuilder(visibleTo(actor));
        Map<String, Object> parameters = new HashMap<>();
        status.ifPresent(wanted -> {
            where.append(" and a.status = :status");
            parameters.put("status", wanted.name());
        });
        kind.ifPresent(wanted -> {
            where.append(" and a.kind = :kind");
            parameters.put("kind", wanted.name());
        });
        return reads.page(AdjustmentView.class, COLUMNS, FROM + where, ORDER, parameters, page, A_PAGE);
    }

    /** How many wait for a second person, of those that this one reads. */
    public long waiting(Actor actor) {
        return reads.find(
                        Long.class,
                        "select count(*) from adjustment a where a.status = 'PROPOSED' and " + visibleTo(actor),
                        Map.of())
                .orElse(0L);
    }

    /** Those of one invoice, the newest first; at most fifty. */
    public List<AdjustmentView> ofInvoice(Actor actor, String invoice) {
        actor.mustBe(ACCOUNTANT);
        return reads.list(
                AdjustmentView.class,
                "select " + COLUMNS + " " + FROM + "a.invoice_number = :invoice order by a.id desc limit 50",
                Map.of("invoice", invoice));
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is none, or it is not this person's to read
     */
    public AdjustmentView get(Actor actor, String number) {
        return reads.find(
                        AdjustmentView.class,
                        "select " + COLUMNS + " " + FROM + visibleTo(actor) + " and a.number = :number",
                        Map.of("number", number))
                .orElseThrow(() -> new NotFound("adjustment"));
    }

    private static String visibleTo(Actor actor) {
        actor.mustBe(ACCOUNTANT, LEAD);
        return actor.isOneOf(ACCOUNTANT) ? "true" : OF_LEADS;
    }
}
