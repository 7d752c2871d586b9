package org.packledger.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.packledger.audit.RollForward.Row;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** What customers have paid for and not used. A liability: its postings are credits, so that every sum changes its sign. */
@ApplicationScoped
public class DeferredRevenues {

    /** An entry before the first day counts in opening and closing, one after it in one movement and in closing. An expiry has one leg of money and one of units: u adds no row. */
    private static final String ROWS = """
            select l.title, p.commodity as currency,
                   cast(-sum(case when e.effective_on < :from then p.amount else 0 end) as signed) as opening,
                   cast(-sum(case when e.effective_on >= :from and e.kind = 'INVOICE_ISSUED' then p.amount else 0 end) as signed) as sold,
                   cast(-sum(case when e.effective_on >= :from and e.kind = 'INCIDENT_SETTLED' then p.amount else 0 end) as signed) as recognised,
                   cast(-sum(case when e.effective_on >= :from and e.kind = 'LOT_EXPIRED' then p.amount else 0 end) as signed) as breakage,
                   cast(-sum(case when e.effective_on >= :from and e.kind in ('PACK_REFUNDED', 'UNITS_TAKEN_BACK', 'INVOICE_CREDITED') then p.amount else 0 end) as signed) as refunded,
                   cast(-sum(case when e.effective_on >= :from and e.kind = 'REVERSAL' then p.amount else 0 end) as signed) as reversed,
                   cast(-sum(p.amount) as signed) as closing,
                   cast(sum(e.effective_on >= :from and e.kind = 'INCIDENT_SETTLED') as signed) as incidents,
                   cast(coalesce(sum(case when e.effective_on >= :from then u.amount end), 0) as signed) as expired
              from posting p
              join journal_entry e on e.book_id = p.book_id and e.number = p.number
              join lot l on l.id = p.lot_id
              left join posting u on e.kind = 'LOT_EXPIRED' and u.book_id = p.book_id and u.number = p.number
               and u.account = 'UNITS_EXPIRED' and u.lot_id = p.lot_id
             where p.account = 'DEFERRED_REVENUE' and e.effective_on <= :to
             group by l.title, p.commodity
             order by p.commodity, l.title""";

    private static final String BY_EXPIRY = """
            select d.currency,
                   cast(sum(case when d.granted and d.expires_on <= :soon then d.minor else 0 end) as signed) as soon,
                   cast(sum(case when d.granted and d.expires_on > :soon and d.expires_on <= :next then d.minor else 0 end) as signed) as next,
                   cast(sum(case when d.granted and d.expires_on > :next then d.minor else 0 end) as signed) as later,
                   cast(sum(case when d.granted and d.expires_on is null then d.minor else 0 end) as signed) as never,
                   cast(sum(case when d.granted then 0 else d.minor end) as signed) as ungranted
              from (select p.commodity as currency, l.expires_on, -sum(p.amount) as minor,
                           l.granted_on is not null and l.granted_on <= :to as granted
                      from posting p
                      join journal_entry e on e.book_id = p.book_id and e.number = p.number
                      join lot l on l.id = p.lot_id
                     where p.account = 'DEFERRED_REVENUE' and e.effective_on <= :to
                     group by l.id, p.commodity, l.expires_on, l.granted_on) d
             group by d.currency
             order by d.currency""";

    private static final int SOON = 30;
    private static final int NEXT = 90;

    @Inject
    private Reads reads;

    /**
     * The roll-forward between two effective dates, both included, one for each currency.
     *
     * @throws NotFound when the days are in the wrong order
     */
    public List<RollForward> between(Actor actor, LocalDate from, LocalDate to) {
        actor.mustBe(Role.ACCOUNTANT);
        if (to.isBefore(from)) {
            throw new NotFound("period");
        }
        TreeMap<String, List<Row>> currencies = new TreeMap<>();
        reads.list(Row.class, ROWS, Map.of("from", from, "to", to)).forEach(row -> currencies
                .computeIfAbsent(row.currency(), none -> new ArrayList<>())
                .add(row));
        return currencies.entrySet().stream()
                .map(currency -> new RollForward(currency.getKey(), currency.getValue()))
                .toList();
    }

    /** What is deferred at the end of a day, by the time left from then on; one for each currency. */
    public List<DeferredByExpiry> byExpiry(Actor actor, LocalDate to) {
        actor.mustBe(Role.ACCOUNTANT);
        return reads.list(
                DeferredByExpiry.class,
                BY_EXPIRY,
                Map.of("to", to, "soon", to.plusDays(SOON), "next", to.plusDays(NEXT)));
    }
}
