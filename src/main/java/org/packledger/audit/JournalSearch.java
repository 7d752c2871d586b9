package org.packledger.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A {@link JournalFilter} as the end of a statement; every value goes in as a parameter. */
final class JournalSearch {

    private final StringBuilder where = new StringBuilder("where true");
    private final Map<String, Object> parameters = new HashMap<>();

    JournalSearch(JournalFilter filter) {
        add("book", filter.book(), "e.book_id = :book");
        add("kind", filter.kind().map(Enum::name), "e.kind = :kind");
        add("from", filter.from(), "e.effective_on >= :from");
        add("to", filter.to(), "e.effective_on <= :to");
        add("document", filter.document(), "e.document = :document");
        add("incident", filter.incident(), "e.incident_id = (select n.id from incident n where n.number = :incident)");
        add("actor", filter.actor(), "e.actor = :actor");
        add("account", filter.account().map(Enum::name), """
                exists (select 1 from posting q
                         where q.book_id = e.book_id and q.number = e.number and q.account = :account)""");
        add("pack", filter.pack(), """
                exists (select 1 from posting q join lot t on t.id = q.lot_id
                         where q.book_id = e.book_id and q.number = e.number and t.title = :pack)""");
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void add(String name, Optional<?> value, String condition) {
        value.ifPresent(wanted -> {
            where.append(" and ").append(condition);
            parameters.put(name, wanted);
        });
    }
}
