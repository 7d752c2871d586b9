package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.packledger.incident.report.Ended;
import org.packledger.incident.report.Grouping;
import org.packledger.incident.report.ReportPeriod;
import org.packledger.incident.report.VerdictFilter;
import org.packledger.incident.report.VerdictReports;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.web.Text;
import org.packledger.web.units.ReasonWords;

/**
 * {@code /staff/inbox?from=&to=&reason=&by=&customer=&ended=}: the incidents behind a figure of the reports; without any of these
 * the inbox asks for no verdict.
 */
@Named("inboxVerdicts")
@RequestScoped
public class InboxVerdicts {

    @Inject
    private Actor actor;

    @Inject
    private VerdictReports reports;

    @Inject
    private BusinessClock clock;

    @Inject
    private ReasonWords reasons;

    @Inject
    private Text text;

    private LocalDate from;
    private LocalDate to;
    private String reason;
    private String by;
    private Long customer;
    private Ended ended;

    /** Whether the address asks for verdicts. */
    public boolean isPresent() {
        return Stream.of(from, to, reason, by, customer, ended).anyMatch(Objects::nonNull);
    }

    /** What it asks for. */
    Optional<VerdictFilter> filter() {
        return isPresent()
                ? Optional.of(new VerdictFilter(
                        period(),
                        Optional.ofNullable(reason),
                        Optional.ofNullable(by),
                        Optional.ofNullable(customer),
                        Optional.ofNullable(ended)))
                : Optional.empty();
    }

    /** The same in words. */
    public String getWords() {
        List<String> words = new ArrayList<>();
        words.add(text.of("inbox.verdicts", period().from(), period().to()));
        if (ended != null) {
            words.add(text.name(ended));
        }
        if (reason != null) {
            words.add(reasons.name(reason));
        }
        if (by != null) {
            words.add(text.of("inbox.verdicts.by", name(Grouping.AGENT, by)));
        }
        if (customer != null) {
            words.add(name(Grouping.CUSTOMER, customer.toString()));
        }
        return String.join(" · ", words);
    }

    private String name(Grouping grouping, String code) {
        return reports.name(actor, grouping, code).orElse(code);
    }

    private ReportPeriod period() {
        return Reports.period(from, to, clock);
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public Long getCustomer() {
        return customer;
    }

    public void setCustomer(Long customer) {
        this.customer = customer;
    }

    public Ended getEnded() {
        return ended;
    }

    public void setEnded(Ended ended) {
        this.ended = ended;
    }
}
