package org.packledger.sales;

import static org.packledger.kernel.Role.BUYER;
import static org.packledger.kernel.Role.FINANCE;
import static org.packledger.kernel.Role.OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/** The orders of a customer, as its buyers, owners and finance people read them. */
@ApplicationScoped
public class Orders {

    /** {@code u} is the lot as long as its units can be used: before they come, and after its last day, there is none. */
    private static final String JOINED = """
            from pack_order o
            join invoice i on i.order_id = o.id
            join invoice_line n on n.invoice_id = i.id
            join lot t on t.id = n.lot_id
            left join lot u on u.id = n.lot_id and u.granted_on is not null
              and (u.expires_on is null or u.expires_on >= :today)
            """;

    private static final String REST = """
            o.usable_when, i.status as invoice_status,
              coalesce(u.available, 0) as units_left, t.held as units_held,
              t.expired + if(u.id is null, t.available, 0) as units_ended, t.refunded as units_given_back
            """;

    private static final String FROM = JOINED + "where o.organisation_id = :organisation";

    private static final String ROW = "o.reference, o.title, o.size, o.quantity, o.placed_at,"
            + " o.ordered_by_name, i.number as invoice, i.gross_minor, i.currency, " + REST;

    private static final String PAPER = """
            select o.reference, o.organisation_id as organisation, o.title, o.size, o.quantity, o.purchase_order,
              o.status, o.placed_at, o.ordered_by_name, i.number as invoice, i.due_on, i.net_minor, i.tax_minor,
              i.gross_minor, i.paid_minor, %s as open_minor, i.currency,
              (select max(c.number) from credit_note c where c.invoice_id = i.id) as credit_note, %s
            %s
            where o.reference = :reference and o.organisation_id = :organisation
            """.formatted(Standings.OWED, REST, JOINED);

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** A page of the actor's organisation, the newest first. */
    public Slice<OrderRow> of(Actor actor, int page, int size) {
        return reads.page(
                OrderRow.class,
                ROW,
                FROM,
                "o.placed_at desc, o.id desc",
                Map.of("organisation", organisation(actor), "today", clock.today()),
                page,
                size);
    }

    /**
     * One order of the actor's organisation.
     *
     * @throws NotFound when there is none, or it is another's
     */
    public OrderPaper get(Actor actor, String reference) {
        Map<String, ?> parameters =
                Map.of("reference", reference, "organisation", organisation(actor), "today", clock.today());
        return reads.find(OrderPaper.class, PAPER, parameters).orElseThrow(() -> new NotFound("order"));
    }

    /** How many units the actor's organisation may use now. */
    public int unitsAvailable(Actor actor) {
        return reads.find(
                        Integer.class,
                        "select available from book where id = :organisation",
                        Map.of("organisation", organisation(actor)))
                .orElse(0);
    }

    private static long organisation(Actor actor) {
        actor.mustBe(BUYER, FINANCE, OWNER);
        return actor.organisation().orElseThrow(() -> new NotAllowed("Orders are read by the customer's people"));
    }
}
