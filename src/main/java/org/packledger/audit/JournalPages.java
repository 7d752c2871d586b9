package org.packledger.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/** The journal as an accountant pages through it: the list, and each entry with all that belongs to it. */
@ApplicationScoped
public class JournalPages {

    private static final int A_PAGE = 50;
    private static final int BOOKS = 1000;

    private static final String SELECT = """
            e.book_id as book, coalesce(o.name, '–') as organisation, e.number, e.kind, e.effective_on, e.recorded_at,
            e.actor, coalesce(s.name, c.name) as actor_name, i.number as incident, e.document,
            (select cast(coalesce(sum(p.amount), 0) as signed) from posting p
              where p.book_id = e.book_id and p.number = e.number and p.commodity = 'INC' and p.amount > 0) as units,
            (select cast(coalesce(sum(p.amount), 0) as signed) from posting p
              where p.book_id = e.book_id and p.number = e.number and p.commodity <> 'INC' and p.amount > 0) as minor,
            (select min(p.commodity) from posting p
              where p.book_id = e.book_id and p.number = e.number and p.commodity <> 'INC') as currency""";

    /** The joins find one row each, by key: they change no count. */
    private static final String FROM = """
            from journal_entry e
            left join organisation o on o.id = e.book_id
            left join incident i on i.id = e.incident_id
            left join staff_member s on e.actor like 'staff-%' and s.id = cast(substring(e.actor, 7) as unsigned)
            left join contact c on e.actor like 'contact-%' and c.id = cast(substring(e.actor, 9) as unsigned)
            """;

    @Inject
    private Reads reads;

    @Inject
    private EntryPages entries;

    /** The entries that pass the filter, the latest effective date first; within a book, the newest first. */
    public Slice<JournalRow> list(Actor actor, JournalFilter filter, int page) {
        return list(actor, filter, page, A_PAGE);
    }

    /** The newest entries of all books. */
    public List<JournalRow> newest(Actor actor, int size) {
        return list(actor, JournalFilter.none(), 1, size).rows();
    }

    /**
     * One entry with its legs and what it is tied to.
     *
     * @throws NotFound when there is none
     */
    public EntryPage entry(Actor actor, long book, long number) {
        actor.mustBe(Role.ACCOUNTANT);
        return entries.find(book, number).orElseThrow(() -> new NotFound("entry"));
    }

    /** The books that have an entry, by the names of their organisations. */
    public List<BookName> books(Actor actor) {
        actor.mustBe(Role.ACCOUNTANT);
        String sql = "select b.id, o.name from book b join organisation o on o.id = b.id order by o.name limit :most";
        return reads.list(BookName.class, sql, Map.of("most", BOOKS));
    }

    private Slice<JournalRow> list(Actor actor, JournalFilter filter, int page, int size) {
        actor.mustBe(Role.ACCOUNTANT);
        JournalSearch search = new JournalSearch(filter);
        // Along an index either way, so that a page costs a page.
        String order =
                filter.book().isPresent() ? "e.number desc" : "e.effective_on desc, e.book_id desc, e.number desc";
        return reads.page(JournalRow.class, SELECT, FROM + search.where(), order, search.parameters(), page, size);
    }

    /** A book and whose it is. */
    public record BookName(long id, String name) {}
}
