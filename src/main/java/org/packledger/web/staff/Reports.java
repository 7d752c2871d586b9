package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.packledger.incident.report.FirstAnswers;
import org.packledger.incident.report.FreeValue;
import org.packledger.incident.report.FreeValues;
import org.packledger.incident.report.Grouping;
import org.packledger.incident.report.Objections;
import org.packledger.incident.report.ReportPeriod;
import org.packledger.incident.report.ServiceReports;
import org.packledger.incident.report.Tally;
import org.packledger.incident.report.VerdictReports;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.web.Text;

/** {@code /staff/reports?from=&to=}: how incidents were closed; in the last twelve months unless the address says otherwise. */
@Named("reports")
@RequestScoped
public class Reports {

    @Inject
    private Actor actor;

    @Inject
    private VerdictReports verdicts;

    @Inject
    private ReportTables tables;

    @Inject
    private FreeValues values;

    @Inject
    private ServiceReports service;

    @Inject
    private BusinessClock clock;

    @Inject
    private Text text;

    private LocalDate from;
    private LocalDate to;
    private Tally all;
    private List<ReportTable> shown;
    private List<FreeValue> freeValues;
    private Objections objections;
    private FirstAnswers answers;

    /** Reads the period that the address names. */
    public void load() {
        ReportPeriod period = period(from, to, clock);
        from = period.from();
        to = period.to();
        all = verdicts.all(actor, period);
        shown = Stream.of(Grouping.values())
                .map(by -> tables.of(actor, by, period))
                .toList();
        freeValues = values.of(actor, period);
        objections = service.objections(actor, period);
        answers = service.firstAnswers(actor, period);
    }

    /** The days that an address asks for: without a last day today, without a first one a year. */
    static ReportPeriod period(LocalDate from, LocalDate to, BusinessClock clock) {
        LocalDate last = to == null ? clock.today() : to;
        LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
        return first.isAfter(last)
                ? new ReportPeriod(last, first, clock.zone())
                : new ReportPeriod(first, last, clock.zone());
    }

    /** Half of the first answers came within it; a dash when there is none. */
    public String getMedian() {
        return answers.median().map(this::span).orElse("–");
    }

    private String span(Duration span) {
        return text.of("reports.span", span.toHours(), span.toMinutesPart());
    }

    /** Where all incidents of the period are listed. */
    public String getIncidents() {
        return ReportTables.incidents(period(from, to, clock));
    }

    public Tally getAll() {
        return all;
    }

    public List<ReportTable> getTables() {
        return shown;
    }

    /** What free incidents would have cost, one for each currency. */
    public List<FreeValue> getFreeValues() {
        return freeValues.stream().filter(value -> value.currency() != null).toList();
    }

    /** How many free incidents have no price. */
    public long getUnpriced() {
        return freeValues.stream()
                .filter(value -> value.currency() == null)
                .mapToLong(FreeValue::incidents)
                .sum();
    }

    public Objections getObjections() {
        return objections;
    }

    public FirstAnswers getAnswers() {
        return answers;
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
}
