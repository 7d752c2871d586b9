package org.packledger.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.packledger.identity.CurrentActor;
import org.packledger.incident.report.Grouping;
import org.packledger.incident.report.ReportPeriod;
import org.packledger.incident.report.Tally;
import org.packledger.incident.report.VerdictReports;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.web.Csv;
import org.packledger.web.units.ReasonWords;

/** {@code /staff/report?by=&from=&to=}: one table of the reports as a file for a spreadsheet, with more rows than the page. */
@WebServlet("/staff/report")
public class ReportDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient VerdictReports reports;

    @Inject
    private transient ReasonWords reasons;

    @Inject
    private transient BusinessClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = current.get();
        if (!actor.isOneOf(Role.AGENT, Role.LEAD)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Grouping by;
        ReportPeriod period;
        try {
            by = Grouping.valueOf(String.valueOf(request.getParameter("by")));
            period = Reports.period(day(request, "from"), day(request, "to"), clock);
        } catch (NotFound | IllegalArgumentException | DateTimeException unreadable) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"verdicts-by-%s-%s-%s.csv\""
                        .formatted(by.name().toLowerCase(Locale.ROOT), period.from(), period.to()));
        write(response.getWriter(), by, reports.by(actor, by, period, MOST));
    }

    private void write(PrintWriter file, Grouping by, List<Tally> tallies) {
        file.print(Csv.line(List.of("code", "name", "free", "billable", "taken_back", "verdicts")));
        for (Tally row : tallies) {
            String name = by == Grouping.REASON ? reasons.name(row.code()) : row.name();
            file.print(Csv.line(List.of(row.code(), name, row.free(), row.billable(), row.takenBack(), row.total())));
        }
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        String day = request.getParameter(name);
        return day == null || day.isEmpty() ? null : LocalDate.parse(day);
    }
}
