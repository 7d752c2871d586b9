package org.packledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.BusinessClock;
import org.packledger.platform.Reads;

/** Finds all that a debit, or a free incident, rests on: one read, by the keys of its entry. */
@ApplicationScoped
class Debits {

    private static final String DEBIT = """
            select e.book_id, e.number, e.kind, e.effective_on, e.recorded_at, lower(hex(e.hash)) as hash, e.available_after,
                   i.number as incident, i.subject, i.opened_at,
                   v.reason, v.explanation, v.note, v.interface_page, v.product_at_fault, v.information_missing,
                   v.decided_by_name as decided_by, v.decided_at, v.policy_version, n.appeal_days,
                   v.balance_before, v.balance_after,
                   a.solution_id as solution, a.slug, a.title as article_title, a.published_at,
                   c.source, c.agreed_by, c.where_said as how, coalesce(c.agreed_at, c.stated_at) as agreed_at, c.stated_by_name as stated_by, c.stated_at,
                   p.lot_id as lot, l.title as pack, l.kind as pack_kind, l.size, p.slot, l.currency,
                   (select coalesce(cast(-sum(m.amount) as signed), 0) from posting m
                     where m.book_id = e.book_id and m.number = e.number and m.account = 'REVENUE_INCIDENTS') as worth,
                   b.number as invoice, y.description as line, x.candidates,
                   coalesce(h.intent_id <> e.intent_id, false) as held_before,
                   r.number as reversal, r.effective_on as reversed_on, d.explanation as reversed_because,
                   d.decided_by_name as reversed_by
              from journal_entry e
              join incident i on i.id = e.incident_id
              left join verdict v on v.book_id = e.book_id and v.entry_number = e.number
              left join policy_version n on n.version = v.policy_version
              left join article a on a.id = v.article_id
              left join consent c on c.id = v.consent_id
              left join journal_entry h on h.book_id = e.book_id and h.number = e.resolves
              left join lot_choice x on x.book_id = e.book_id and x.number = e.resolves
              left join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'UNITS_USED'
              left join lot l on l.id = p.lot_id
              left join invoice_line y on y.lot_id = l.id
              left join invoice b on b.id = y.invoice_id
              left join journal_entry r on r.book_id = e.book_id and r.reverses = e.number
              left join debit_reversal d on d.book_id = e.book_id and d.reverses = e.number
             where e.book_id = :book and e.number = :number
               and e.kind in ('INCIDENT_SETTLED', 'INCIDENT_FREE')""";

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    Optional<Debit> find(long book, long number) {
        return reads.find(DebitRow.class, DEBIT, Map.of("book", book, "number", number))
                .map(row -> row.debit(clock.zone()));
    }
}
