package org.packledger.audit.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.platform.Snapshot;

/**
 * How far an export reaches in a snapshot.
 *
 * @param first the first day that is written out
 * @param last the last day, at whose end the closing balances are asserted
 * @param newest the latest day of the entries, written out or not
 */
record Extent(Optional<Long> book, LocalDate first, LocalDate last, LocalDate newest) {

    private static final String DAYS =
            "select min(effective_on) as oldest, max(effective_on) as newest from journal_entry where true";
    private static final String MONTHS =
            "select distinct last_day(effective_on) from journal_entry where effective_on between :first and :last";

    /** Empty where there is no entry. */
    static Optional<Extent> of(Export export, Snapshot snapshot, LocalDate today) {
        Map<String, Object> parameters =
                export.book().<Map<String, Object>>map(id -> Map.of("book", id)).orElse(Map.of());
        Days days = snapshot.find(Days.class, DAYS + ofBook(export.book(), ""), parameters)
                .orElseThrow();
        return days.newest().map(newest -> {
            LocalDate last = export.to().orElse(newest.isAfter(today) ? newest : today);
            return new Extent(export.book(), export.from().orElse(days.oldest().orElseThrow()), last, newest);
        });
    }

    /** The months that hold entries, in order. */
    List<YearMonth> months(Snapshot snapshot) {
        return snapshot
                .list(
                        LocalDate.class,
                        MONTHS + ofBook(book, "") + " order by 1",
                        with(Map.of("first", first, "last", last)))
                .stream()
                .map(YearMonth::from)
                .toList();
    }

    /** Whether nothing counts for a later day, so that the stored figures are those of the last day. */
    boolean isToTheEnd() {
        return !last.isBefore(newest);
    }

    LocalDate firstOf(YearMonth month) {
        return month.atDay(1).isBefore(first) ? first : month.atDay(1);
    }

    LocalDate lastOf(YearMonth month) {
        return month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
    }

    /** These parameters and the book, where there is one. */
    Map<String, Object> with(Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        book.ifPresent(id -> all.put("book", id));
        return all;
    }

    /** The condition that goes with it. */
    String ofBook(String table) {
        return ofBook(book, table);
    }

    private static String ofBook(Optional<Long> book, String table) {
        return book.isPresent() ? " and " + table + "book_id = :book" : "";
    }

    /** The days of the entries. */
    public record Days(Optional<LocalDate> oldest, Optional<LocalDate> newest) {}
}
