package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.ACCOUNTANT;
import static org.packledger.it.TestCustomer.AGENT;
import static org.packledger.it.TestCustomer.LEAD;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.incident.AppealDesk;
import org.packledger.incident.Closed;
import org.packledger.incident.InboxFilter;
import org.packledger.incident.InboxOrder;
import org.packledger.incident.InboxView;
import org.packledger.incident.IncidentLists;
import org.packledger.incident.IncidentRow;
import org.packledger.incident.UndoDesk;
import org.packledger.incident.report.Ended;
import org.packledger.incident.report.FirstAnswers;
import org.packledger.incident.report.FreeValue;
import org.packledger.incident.report.FreeValues;
import org.packledger.incident.report.Grouping;
import org.packledger.incident.report.Objections;
import org.packledger.incident.report.ReportPeriod;
import org.packledger.incident.report.ServiceReports;
import org.packledger.incident.report.Tally;
import org.packledger.incident.report.VerdictFilter;
import org.packledger.incident.report.VerdictReports;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.platform.PortalClock;

/**
 * The sums of a small history on days of long ago that no other test uses: four incidents at noon of the first day; of two
 * that cost, one is taken back, and one appealed; a closing is undone.
 */
@ArquillianTest
class ReportIT {

    private static final int FIRST = 4000;

    @Inject
    private TestCustomer customer;

    @Inject
    private TestCustomer withoutPack;

    @Inject
    private VerdictReports verdicts;

    @Inject
    private FreeValues values;

    @Inject
    private ServiceReports service;

    @Inject
    private AppealDesk appeals;

    @Inject
    private UndoDesk undo;

    @Inject
    private IncidentLists lists;

    @Inject
    private PortalClock clock;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @Test
    void theSumsOfAHistoryAreAsReckonedByHand() {
        customer.buys(5, Optional.empty(), FIRST);
        long kept = customer.opens("kept", FIRST);
        long back = customer.opens("taken back", FIRST);
        long free = customer.opens("free", FIRST);
        long priceless = withoutPack.opens("free, and never bought", FIRST);
        Closed keptClosed = customer.closedBillable(kept, FIRST - 1);
        customer.takenBack(back, customer.closedBillable(back, FIRST - 1), FIRST - 2);
        customer.closedFree(free, FIRST - 3);
        withoutPack.closedFree(priceless, FIRST - 5);
        clock.at(
                noon(FIRST - 2),
                () -> appeals.appeal(
                        customer.owner(),
                        Intent.fresh(),
                        kept,
                        keptClosed.entry().orElseThrow(),
                        "We had this in the manual."));

        ReportPeriod period = days(FIRST, FIRST - 5);
        assertThat(verdicts.all(AGENT, period))
                .extracting(Tally::free, Tally::billable, Tally::takenBack)
                .containsExactly(2L, 2L, 1L);
        assertThat(of(Grouping.REASON, period))
                .containsExactlyInAnyOrder(
                        "BUG_REPORT: 2 free, 0 billable, 0 back", "INVESTIGATION: 0 free, 2 billable, 1 back");
        assertThat(of(Grouping.AGENT, period)).containsExactly("staff-913: 2 free, 2 billable, 1 back");
        assertThat(of(Grouping.CUSTOMER, period))
                .containsExactly(
                        customer.id() + ": 1 free, 2 billable, 1 back",
                        withoutPack.id() + ": 1 free, 0 billable, 0 back");
        assertThat(Tally.sum(verdicts.by(LEAD, Grouping.MONTH, period, 1)).total())
                .isEqualTo(4);
        assertThat(values.of(AGENT, period))
                .containsExactly(new FreeValue("CAD", 10_000, 1), new FreeValue(null, 0, 1));
        assertThat(service.objections(AGENT, period)).isEqualTo(new Objections(1, 0, 0, 1));
        // answered after one day, one day, three days and five days
        assertThat(service.firstAnswers(AGENT, period))
                .isEqualTo(new FirstAnswers(
                        4,
                        4,
                        Duration.between(noon(FIRST), noon(FIRST - 1))
                                        .plus(Duration.between(noon(FIRST), noon(FIRST - 3)))
                                        .toSeconds()
                                / 2));
        assertThat(verdicts.all(AGENT, days(FIRST - 1, FIRST - 1)).total()).isEqualTo(2);

        assertThat(behind(new VerdictFilter(period, none(), none(), none(), none())))
                .containsExactlyInAnyOrder(kept, back, free, priceless);
        assertThat(behind(new VerdictFilter(period, Optional.of("INVESTIGATION"), none(), none(), none())))
                .containsExactlyInAnyOrder(kept, back);
        assertThat(behind(new VerdictFilter(period, none(), none(), none(), Optional.of(Ended.TAKEN_BACK))))
                .containsExactly(back);
        assertThat(behind(
                        new VerdictFilter(period, none(), none(), Optional.of(customer.id()), Optional.of(Ended.FREE))))
                .containsExactly(free);
        assertThat(behind(new VerdictFilter(
                        period, none(), Optional.of("staff-913"), none(), Optional.of(Ended.BILLABLE))))
                .containsExactlyInAnyOrder(kept, back);
        assertThat(behind(new VerdictFilter(period, none(), Optional.of("staff-914"), none(), none())))
                .isEmpty();
        assertThat(behind(new VerdictFilter(days(FIRST - 5, FIRST - 5), none(), none(), none(), none())))
                .containsExactly(priceless);
        assertThat(verdicts.name(AGENT, Grouping.AGENT, "staff-913")).contains(AGENT.name());
        assertThat(verdicts.name(AGENT, Grouping.CUSTOMER, "0")).isEmpty();
    }

    @Test
    void anUndoneClosingIsNoVerdictAndNothingTakenBack() {
        int day = FIRST + 100;
        customer.buys(1, Optional.empty(), day);
        long number = customer.opens("by mistake", day);
        customer.closedBillable(number, day - 1);
        clock.at(noon(day - 1), () -> undo.undo(AGENT, Intent.fresh(), number, "The wrong button."));
        assertThat(verdicts.all(AGENT, days(day, day - 1)).total()).isZero();
        assertThat(service.objections(AGENT, days(day, day - 1)).takenBack()).isZero();
        assertThat(behind(new VerdictFilter(days(day, day - 1), none(), none(), none(), none())))
                .isEmpty();
        customer.closedFree(number, day - 1);
        assertThat(behind(new VerdictFilter(days(day, day - 1), none(), none(), none(), Optional.of(Ended.FREE))))
                .containsExactly(number);
        assertThat(of(Grouping.REASON, days(day, day - 1))).containsExactly("BUG_REPORT: 1 free, 0 billable, 0 back");
    }

    @Test
    void aPeriodWithoutAnythingHasMonthsOfNothingAndNoPrice() {
        ReportPeriod quiet = new ReportPeriod(LocalDate.of(2003, 1, 15), LocalDate.of(2003, 3, 1), clock.zone());
        assertThat(of(Grouping.MONTH, quiet))
                .containsExactly(
                        "2003-01: 0 free, 0 billable, 0 back",
                        "2003-02: 0 free, 0 billable, 0 back",
                        "2003-03: 0 free, 0 billable, 0 back");
        assertThat(values.of(AGENT, quiet)).isEmpty();
        assertThat(service.firstAnswers(AGENT, quiet)).isEqualTo(new FirstAnswers(0, 0, null));
    }

    @Test
    void onlyAgentsAndLeadsReadThem() {
        ReportPeriod period = days(2, 1);
        assertThatThrownBy(() -> verdicts.by(ACCOUNTANT, Grouping.AGENT, period, 1))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> values.of(customer.owner(), period)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.objections(ACCOUNTANT, period)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.firstAnswers(ACCOUNTANT, period)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void sixYearsAreTooLong() {
        assertThatThrownBy(() -> days(2200, 1)).isInstanceOf(NotFound.class);
    }

    /** The incidents that a figure of the reports leads to. */
    private List<Long> behind(VerdictFilter filter) {
        InboxFilter inbox = new InboxFilter(
                InboxView.ALL, "", Optional.empty(), Optional.empty(), Optional.of(filter), InboxOrder.MOVED);
        return lists.inbox(AGENT, inbox, 1).rows().stream()
                .map(IncidentRow::number)
                .toList();
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private List<String> of(Grouping by, ReportPeriod period) {
        return verdicts.by(AGENT, by, period, 25).stream()
                .map(tally -> "%s: %d free, %d billable, %d back"
                        .formatted(tally.code(), tally.free(), tally.billable(), tally.takenBack()))
                .toList();
    }

    private ReportPeriod days(int first, int last) {
        return new ReportPeriod(customer.daysAgo(first), customer.daysAgo(last), clock.zone());
    }

    private Instant noon(int daysAgo) {
        return customer.daysAgo(daysAgo).atTime(12, 0).atZone(clock.zone()).toInstant();
    }
}
