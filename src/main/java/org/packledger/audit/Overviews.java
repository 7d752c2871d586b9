package org.packledger.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** What an accountant wants to know first. */
@ApplicationScoped
public class Overviews {

    private static final String WAITING = """
            select currency, count(*) as invoices, cast(sum(owed) as signed) as minor,
                   cast(sum(due_on < :today) as signed) as overdue,
                   cast(sum(case when due_on < :today then owed else 0 end) as signed) as overdue_minor
              from (select i.currency, i.due_on,
                           (select cast(coalesce(sum(p.amount), 0) as signed) from journal_entry e
                              join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'RECEIVABLE'
                             where e.document = i.number) as owed
                      from invoice i
                     where i.status in ('OPEN', 'PARTLY_PAID', 'CHARGED_BACK')) d
             where owed > 0
             group by currency
             order by currency""";

    private static final String ACTIVITY = """
            select kind, count(*) as entries
              from journal_entry
             where effective_on > :since and effective_on <= :today
             group by kind
             order by entries desc, kind""";

    private static final String SIZE =
            "select (select count(*) from journal_entry) as entries, (select count(*) from book) as books";

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** Invoices that are not paid, one row for each currency. */
    public List<Waiting> waiting(Actor actor) {
        actor.mustBe(Role.ACCOUNTANT);
        return reads.list(Waiting.class, WAITING, Map.of("today", clock.today()));
    }

    /** Entries by kind over the last twelve months, the most frequent first. */
    public List<Activity> activity(Actor actor) {
        actor.mustBe(Role.ACCOUNTANT);
        LocalDate today = clock.today();
        return reads.list(Activity.class, ACTIVITY, Map.of("today", today, "since", today.minusYears(1)));
    }

    /** How long the journal is. */
    public Size size(Actor actor) {
        actor.mustBe(Role.ACCOUNTANT);
        return reads.find(Size.class, SIZE, Map.of()).orElseThrow();
    }

    /** Entries over all books, and how many books. */
    public record Size(long entries, long books) {}
}
