package org.packledger.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.packledger.audit.TrialBalance.Row;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;
import org.packledger.platform.Snapshot;

/** Sums the journal by account. No total is kept anywhere: each is made of the postings when it is asked for. */
@ApplicationScoped
public class TrialBalances {

    private static final String SUMS = """
            select p.account, p.commodity,
                   cast(sum(case when p.amount > 0 then p.amount else 0 end) as signed) as debits,
                   cast(sum(case when p.amount < 0 then -p.amount else 0 end) as signed) as credits
              from posting p
              join journal_entry e on e.book_id = p.book_id and e.number = p.number
             where e.effective_on <= :on""";

    private static final String KNOWN = " and e.recorded_at <= :known";
    private static final String OF_BOOK = " and p.book_id = :book";
    private static final String BY_ACCOUNT = " group by p.account, p.commodity";

    @Inject
    private Reads reads;

    /** One for the incidents, then one for each currency, over all books and all entries that count for that day. */
    public List<TrialBalance> on(Actor actor, LocalDate day) {
        return on(actor, day, Optional.empty(), Optional.empty());
    }

    /**
     * The same for all books or one, and as it was known at an instant: what was recorded later is left out, though it
     * counts for that day.
     */
    public List<TrialBalance> on(Actor actor, LocalDate day, Optional<Long> book, Optional<Instant> known) {
        actor.mustBe(Role.ACCOUNTANT);
        Map<String, Object> parameters = parameters(day, book);
        known.ifPresent(instant -> parameters.put("known", instant));
        String sums = SUMS
                + book.map(id -> OF_BOOK).orElse("")
                + known.map(instant -> KNOWN).orElse("")
                + BY_ACCOUNT;
        return arranged(reads.list(Row.class, sums, parameters));
    }

    /** The same as a snapshot has it, over all books or one. */
    public static List<TrialBalance> in(Snapshot snapshot, Optional<Long> book, LocalDate day) {
        String sums = SUMS + book.map(id -> OF_BOOK).orElse("") + BY_ACCOUNT;
        return arranged(snapshot.list(Row.class, sums, parameters(day, book)));
    }

    private static Map<String, Object> parameters(LocalDate day, Optional<Long> book) {
        Map<String, Object> parameters = new HashMap<>(Map.of("on", day));
        book.ifPresent(id -> parameters.put("book", id));
        return parameters;
    }

    private static List<TrialBalance> arranged(List<Row> sums) {
        TreeMap<String, List<Row>> commodities =
                new TreeMap<>(Comparator.comparing((String commodity) -> !commodity.equals(TrialBalance.UNITS))
                        .thenComparing(Comparator.naturalOrder()));
        sums.stream().sorted(Comparator.comparing(Row::account)).forEach(row -> commodities
                .computeIfAbsent(row.commodity(), none -> new ArrayList<>())
                .add(row));
        return commodities.entrySet().stream()
                .map(commodity -> new TrialBalance(commodity.getKey(), commodity.getValue()))
                .toList();
    }
}
