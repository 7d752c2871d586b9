package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Slice;
import org.packledger.statement.Movement;
import org.packledger.statement.Statements;
import org.packledger.web.Problems;
import org.packledger.web.Years;
import org.packledger.web.units.MovementLine;
import org.packledger.web.units.MovementLines;

/** {@code /customer/statement?from=&to=}: opening, what happened, closing; the last twelve months unless it says otherwise. */
@Named("statement")
@RequestScoped
public class Statement {

    @Inject
    private Actor actor;

    @Inject
    private Statements statements;

    @Inject
    private MovementLines lines;

    @Inject
    private BusinessClock clock;

    @Inject
    private Problems problems;

    private LocalDate from;
    private LocalDate to;
    private Integer page;
    private String unread;
    private org.packledger.statement.Statement found;

    /** Reads the period that the address names. */
    public void load() {
        if (unread != null) {
            problems.add(unread);
        }
        if (to == null) {
            to = from == null ? clock.today() : later(from, clock.today());
        }
        if (from == null) {
            from = to.minusYears(1).plusDays(1);
        }
        if (to.isBefore(from)) {
            LocalDate first = to;
            to = from;
            from = first;
        }
        long organisation = actor.organisation().orElseThrow(() -> new NotFound("organisation"));
        found = statements.between(actor, organisation, from, to, page == null ? 1 : page);
    }

    public org.packledger.statement.Statement getFound() {
        return found;
    }

    /** The rows of this page. */
    public Slice<MovementLine> getMovements() {
        return found.movements().map(movement -> lines.of(actor, movement));
    }

    /** The balance before the first row of this page: the opening one, or what the page before ended with. */
    public int getCarried() {
        List<Movement> rows = found.movements().rows();
        if (found.movements().page() == 1 || rows.isEmpty()) {
            return found.opening().available();
        }
        Movement first = rows.get(0);
        return first.balance() - (first.fromHold() ? 0 : first.units());
    }

    public boolean isFirstPage() {
        return found.movements().page() == 1;
    }

    public boolean isLastPage() {
        return found.movements().page() >= found.movements().pages();
    }

    /** Units held more, or fewer, than at the beginning. */
    public int getHeldChange() {
        return found.closing().held() - found.opening().held();
    }

    /** Periods that people ask for. */
    public List<Period> getPeriods() {
        LocalDate today = clock.today();
        LocalDate january = today.withDayOfYear(1);
        return List.of(
                new Period("year", today.minusYears(1).plusDays(1), today, from, to),
                new Period("thisYear", january, today, from, to),
                new Period("lastYear", january.minusYears(1), january.minusDays(1), from, to));
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    /** The first day as the address says it, null for a year before the last. */
    public String getSince() {
        return from == null ? null : from.toString();
    }

    public void setSince(String since) {
        from = read(since);
    }

    /** The last day as the address says it, null for today. */
    public String getUntil() {
        return to == null ? null : to.toString();
    }

    public void setUntil(String until) {
        to = read(until);
    }

    /** People write addresses by hand; what is no day is said, and the page shows what it shows without it. */
    private LocalDate read(String day) {
        try {
            LocalDate read = day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
            if (read == null || Years.hold(read)) {
                return read;
            }
            unread = "problem.date.range";
        } catch (DateTimeParseException e) {
            unread = "problem.date";
        }
        return null;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * A link to a period.
     *
     * @param key its text is {@code statement.period.<key>}
     * @param shown whether it is the one on the page
     */
    public record Period(String key, LocalDate from, LocalDate to, boolean shown) {

        Period(String key, LocalDate from, LocalDate to, LocalDate shownFrom, LocalDate shownTo) {
            this(key, from, to, from.equals(shownFrom) && to.equals(shownTo));
        }

        /** Where it is. */
        public String href() {
            return "/customer/statement?from=" + from + "&to=" + to;
        }
    }
}
