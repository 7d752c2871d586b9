package org.packledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/**
 * The rows of a statement, by a scan of the book's own numbers.
 *
 * <p>Not every entry is a row: a hold that was settled in the same breath is part of its settlement, the release that
 * gives a unit back is part of the reversal, and what moves money only is no matter of units.
 */
@ApplicationScoped
class Movements {

    private static final String SELECT = """
            e.number as entry, e.kind, e.recorded_at, e.effective_on, e.reason, e.document,
            coalesce(s.available_after, e.available_after) as balance,
            (select coalesce(cast(sum(p.amount) as signed), 0)
               from posting p
              where p.book_id = e.book_id and p.account = 'UNITS_AVAILABLE'
                and p.number = coalesce(s.number, e.number)) as moved,
            coalesce(h.intent_id <> e.intent_id, false) as from_hold,
            i.number as incident, i.subject,
            coalesce(d.explanation, v.explanation) as words, v.decided_at, n.appeal_days,
            a.solution_id as solution, a.slug, a.title as article_title, a.published_at,
            (select c.agreed_by from consent c
              where c.incident_id = e.incident_id and c.cycle = e.cycle order by c.id desc limit 1) as agreed_by,
            (select l.title from posting p join lot l on l.id = p.lot_id
              where p.book_id = e.book_id and p.number = e.number order by p.leg limit 1) as pack,
            (select l.kind from posting p join lot l on l.id = p.lot_id
              where p.book_id = e.book_id and p.number = e.number order by p.leg limit 1) as pack_kind,
            exists (select 1 from journal_entry r where r.book_id = e.book_id and r.reverses = e.number) as taken_back, u.id is not null as undone,
            l.status as appeal, l.explanation as appeal_answer,
            (select max(m.expires_on) from lot_terms m where m.book_id = e.book_id and m.number = e.number) as last_day,
            e.original_on""";

    // h: what this releases. o: what this takes back. Both are asked of the few rows of their kind only;
    // joined, they would be looked up for every entry of the period.
    private static final String WHICH = """
            from journal_entry e
            where e.book_id = :book and e.number between :first and :last
              and (e.kind in ('PACK_GRANTED', 'BUNDLE_GRANTED', 'GOODWILL_GRANTED', 'LOT_EXTENDED', 'INCIDENT_SETTLED', 'INCIDENT_FREE',
                          'LOT_EXPIRED', 'PACK_REFUNDED', 'UNITS_TAKEN_BACK')
                or (e.kind = 'REVERSAL' and 'INCIDENT_SETTLED' =
                      (select o.kind from journal_entry o where o.book_id = e.book_id and o.number = e.reverses))
                or (e.kind = 'HOLD_RELEASED' and 'INCIDENT_HELD' =
                      (select h.kind from journal_entry h where h.book_id = e.book_id and h.number = e.resolves))
                or (e.kind = 'INCIDENT_HELD'
                  and not e.intent_id <=>
                      (select t.intent_id from journal_entry t
                        where t.book_id = e.book_id and t.resolves = e.number and t.kind = 'INCIDENT_SETTLED')))""";

    // The same rows, counted in two steps through the period's numbers: whether a hold is a row is asked of its
    // settlement,
    // which names it, and not of every hold. Both have one recording time, so that no period holds only one of them.
    private static final String HOW_MANY = """
            select cast(coalesce(sum(case
                       when e.kind in ('INCIDENT_HELD', 'INCIDENT_SETTLED', 'INCIDENT_FREE', 'PACK_GRANTED', 'BUNDLE_GRANTED',
                                       'GOODWILL_GRANTED', 'LOT_EXTENDED', 'LOT_EXPIRED', 'PACK_REFUNDED', 'UNITS_TAKEN_BACK') then 1
                       when e.kind = 'REVERSAL' then
                         (select o.kind = 'INCIDENT_SETTLED' from journal_entry o
                           where o.book_id = e.book_id and o.number = e.reverses)
                       when e.kind = 'HOLD_RELEASED' then
                         (select h.kind = 'INCIDENT_HELD' from journal_entry h
                           where h.book_id = e.book_id and h.number = e.resolves)
                       end), 0)
                     - (select count(*)
                          from journal_entry t
                          straight_join journal_entry h on h.book_id = t.book_id and h.number = t.resolves and h.intent_id = t.intent_id
                         where t.book_id = :book and t.number between :first and :last and t.kind = 'INCIDENT_SETTLED') as signed) as total,
                   count(distinct case when e.kind = 'INCIDENT_FREE' and not exists (
                       select 1 from verdict v join closing_undone u on u.incident_id = v.incident_id and u.closing = v.closing
                        where v.book_id = e.book_id and v.entry_number = e.number) then e.incident_id end) as free
              from journal_entry e
             where e.book_id = :book and e.number between :first and :last""";

    // First which, then what they say: a page of a long period looks up the words of its own rows only.
    // s: the release that gives the unit back.
    private static final String WHAT = """
            from (select e.number %s order by %s limit :size offset :offset) k
            join journal_entry e on e.book_id = :book and e.number = k.number
            left join journal_entry h on h.book_id = e.book_id and h.number = e.resolves
            left join journal_entry s on s.book_id = e.book_id and s.resolves = e.number and e.kind = 'REVERSAL'
            left join incident i on i.id = e.incident_id
            left join verdict v on v.book_id = e.book_id and v.entry_number = e.number
            left join policy_version n on n.version = v.policy_version
            left join article a on a.id = v.article_id
            left join appeal l on l.book_id = e.book_id and l.entry_number = e.number
            left join closing_undone u on u.incident_id = v.incident_id and u.closing = v.closing
            left join debit_reversal d on d.book_id = e.book_id and d.reverses = e.reverses
            order by %s""";

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** How many rows the entries first to last are. */
    Counted count(long book, long first, long last) {
        return reads.find(Counted.class, HOW_MANY, Map.of("book", book, "first", first, "last", last))
                .orElseThrow();
    }

    /**
     * Entries first to last, as a bank would list them. A page of the second half is looked for from the end: what lies
     * before a page costs as much as the page.
     *
     * @param all how many rows they are
     */
    Slice<Movement> between(long book, long first, long last, int page, int size, long all) {
        int wanted = Math.max(1, page);
        long before = (wanted - 1L) * size;
        long here = Math.max(0, Math.min(size, all - before));
        long behind = all - before - here;
        if (here == 0 || before <= behind) {
            return new Slice<>(rows(book, first, last, "e.number", before, here), wanted, size, all);
        }
        List<Movement> backwards = new ArrayList<>(rows(book, first, last, "e.number desc", behind, here));
        Collections.reverse(backwards);
        return new Slice<>(backwards, wanted, size, all);
    }

    /** The newest ones, the newest first. */
    List<Movement> newest(long book, int size) {
        return rows(book, 1, Long.MAX_VALUE, "e.number desc", 0, size);
    }

    private List<Movement> rows(long book, long first, long last, String order, long offset, long size) {
        return reads
                .list(
                        MovementRow.class,
                        "select " + SELECT + " " + WHAT.formatted(WHICH, order, order),
                        Map.of("book", book, "first", first, "last", last, "size", size, "offset", offset))
                .stream()
                .map(row -> row.movement(clock))
                .toList();
    }

    /**
     * What a period has.
     *
     * @param total rows of the statement
     * @param free incidents that cost nothing, each once; a closing that was undone is none
     */
    public record Counted(long total, int free) {}
}
