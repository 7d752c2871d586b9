package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.packledger.incident.report.Grouping;
import org.packledger.incident.report.ReportPeriod;
import org.packledger.incident.report.Tally;
import org.packledger.incident.report.VerdictReports;
import org.packledger.kernel.Actor;
import org.packledger.web.BarChart;
import org.packledger.web.Presentation;
import org.packledger.web.Text;
import org.packledger.web.units.ReasonWords;

/** Verdicts as tables with their names in the reader's language. */
@RequestScoped
class ReportTables {

    private static final int MOST = 25;

    @Inject
    private VerdictReports reports;

    @Inject
    private ReasonWords reasons;

    @Inject
    private Presentation show;

    @Inject
    private Text text;

    ReportTable of(Actor actor, Grouping by, ReportPeriod period) {
        List<ReportTable.Row> rows = reports.by(actor, by, period, MOST).stream()
                .map(tally ->
                        new ReportTable.Row(name(by, tally), href(by, tally), incidents(by, tally, period), tally))
                .toList();
        return new ReportTable(
                by,
                rows,
                Tally.sum(rows.stream().map(ReportTable.Row::tally).toList()),
                new BarChart(rows.stream().map(this::bar).toList()),
                "/staff/report?by=" + by + "&from=" + period.from() + "&to=" + period.to(),
                by != Grouping.MONTH && rows.size() == MOST);
    }

    private String name(Grouping by, Tally tally) {
        return switch (by) {
            case REASON -> reasons.name(tally.code());
            case MONTH -> show.month(YearMonth.parse(tally.code()));
            case AGENT, CUSTOMER -> tally.name();
        };
    }

    private static String href(Grouping by, Tally tally) {
        return by == Grouping.CUSTOMER ? "/staff/customer?id=" + tally.code() : "";
    }

    /** The address of the incidents behind a row; how they ended is put behind it. */
    private static String incidents(Grouping by, Tally tally, ReportPeriod period) {
        return switch (by) {
            case REASON -> incidents(period) + "&reason=" + tally.code();
            case AGENT -> incidents(period) + "&by=" + tally.code();
            case CUSTOMER -> incidents(period) + "&customer=" + tally.code();
            case MONTH -> incidents(period.in(YearMonth.parse(tally.code())));
        };
    }

    /** The address of all incidents of a period. */
    static String incidents(ReportPeriod period) {
        return "/staff/inbox?view=ALL&from=" + period.from() + "&to=" + period.to();
    }

    private BarChart.Bar bar(ReportTable.Row row) {
        Tally tally = row.tally();
        return new BarChart.Bar(
                row.name(),
                text.of("reports.bar", tally.free(), tally.billable()),
                List.of(new BarChart.Part(tally.free(), "free"), new BarChart.Part(tally.billable(), "debit")));
    }
}
