package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.packledger.audit.DeferredByExpiry;
import org.packledger.audit.DeferredRevenues;
import org.packledger.audit.Overviews;
import org.packledger.audit.RollForward;
import org.packledger.audit.Waiting;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.web.Text;

/** {@code /audit/deferred-revenue?from=&to=}: the roll-forward; this month unless the address says otherwise. */
@Named("deferredRevenue")
@RequestScoped
public class DeferredRevenue {

    @Inject
    private Actor actor;

    @Inject
    private DeferredRevenues revenues;

    @Inject
    private Overviews overviews;

    @Inject
    private BusinessClock clock;

    @Inject
    private Text text;

    private LocalDate from;
    private LocalDate to;
    private List<RollForward> rolls;
    private List<DeferredByExpiry> byExpiry;
    private List<Waiting> waiting;

    /** Reads the period that the address names. */
    public void load() {
        if (from == null) {
            from = (to == null ? clock.today() : to).withDayOfMonth(1);
        }
        if (to == null) {
            to = YearMonth.from(from).atEndOfMonth();
        }
        if (to.isBefore(from)) {
            LocalDate first = to;
            to = from;
            from = first;
        }
        rolls = revenues.between(actor, from, to);
        byExpiry = revenues.byExpiry(actor, to);
        waiting = overviews.waiting(actor);
    }

    /**
     * The address of the entries that a row is made of.
     *
     * @param kind of the entries, null for all
     */
    public String entriesOf(RollForward.Row row, String kind) {
        return "/audit/journal?account=DEFERRED_REVENUE&pack=" + URLEncoder.encode(row.title(), StandardCharsets.UTF_8)
                + "&from=" + from + "&to=" + to + (kind == null ? "" : "&kind=" + kind);
    }

    /** The month, if it is a whole one, else both days. */
    public String getPeriod() {
        return isMonth() ? text.of("audit.period.month", YearMonth.from(from)) : text.of("audit.period.days", from, to);
    }

    /** The address of the month before the first day. */
    public String getBefore() {
        return href(YearMonth.from(from).minusMonths(1));
    }

    /** The address of the month after the first day's. */
    public String getAfter() {
        return href(YearMonth.from(from).plusMonths(1));
    }

    /** Whether there can be anything in the month after. */
    public boolean isAfterBegun() {
        return !YearMonth.from(from).plusMonths(1).atDay(1).isAfter(clock.today());
    }

    public List<RollForward> getRolls() {
        return rolls;
    }

    public List<DeferredByExpiry> getByExpiry() {
        return byExpiry;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    private boolean isMonth() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth());
    }

    private static String href(YearMonth month) {
        return "/audit/deferred-revenue?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth();
    }
}
