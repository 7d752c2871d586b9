package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.packledger.incident.IncidentLists;
import org.packledger.incident.IncidentRow;
import org.packledger.incident.IncidentView;
import org.packledger.incident.Incidents;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.sales.Credits;
import org.packledger.statement.Balance;
import org.packledger.statement.NextUse;
import org.packledger.statement.Pack;
import org.packledger.statement.Runway;
import org.packledger.statement.Statements;
import org.packledger.statement.Year;
import org.packledger.web.PackCard;
import org.packledger.web.StepChart;
import org.packledger.web.Text;
import org.packledger.web.units.LotWords;
import org.packledger.web.units.MovementLine;
import org.packledger.web.units.MovementLines;
import org.packledger.web.units.PackCards;

/** {@code /customer/home}: how many incidents are left, which comes next, what happened last, how long it lasts. */
@Named("home")
@RequestScoped
public class Home {

    private static final int LAST = 6;

    @Inject
    private Actor actor;

    @Inject
    private Statements statements;

    @Inject
    private IncidentLists incidents;

    @Inject
    private Incidents details;

    @Inject
    private Credits credits;

    @Inject
    private PackCards cards;

    @Inject
    private MovementLines lines;

    @Inject
    private LotWords lots;

    @Inject
    private RunwayWords runwayWords;

    @Inject
    private Text text;

    @Inject
    private BusinessClock clock;

    private Balance balance;
    private List<Pack> packs;
    private Optional<NextUse> next;
    private Year year;
    private Runway runway;
    private List<MovementLine> movements;
    private List<IncidentRow> open;
    private Money credit;
    private List<IncidentView> toAnswer;

    /** Reads what the page shows. */
    public void load() {
        long organisation = actor.organisation().orElseThrow(() -> new NotFound("organisation"));
        balance = statements.balance(actor, organisation);
        packs = statements.packs(actor, organisation);
        next = statements.next(actor, organisation);
        year = statements.thisYear(actor, organisation);
        runway = statements.runway(actor, organisation);
        movements = statements.lastMovements(actor, organisation, LAST).stream()
                .map(movement -> lines.of(actor, movement))
                .toList();
        toAnswer = details.waitingForConsent(actor);
        credit = actor.isOneOf(Role.BUYER, Role.FINANCE, Role.OWNER)
                ? credits.of(actor, organisation)
                        .map(Credits.Credit::amount)
                        .filter(Money::isPositive)
                        .orElse(null)
                : null;
        open = incidents.ofMine(actor, Optional.of(true), "", 1).rows().stream()
                .limit(LAST)
                .toList();
    }

    /** Incidents of which an approver is asked whether they may cost. */
    public List<IncidentView> getToAnswer() {
        return toAnswer;
    }

    /** What stands to the organisation's credit, for those who see its invoices; null when nothing does. */
    public Money getCredit() {
        return credit;
    }

    public Balance getBalance() {
        return balance;
    }

    /** The packs with units, as punch cards. */
    public List<PackCard> getPacks() {
        return packs.stream().map(pack -> cards.of(actor, pack)).toList();
    }

    /** Which unit comes next and why, in one sentence. */
    public String getNextWords() {
        return next.map(use -> text.of(
                        "statement.next." + use.why(),
                        lots.title(use.unit().kind(), use.unit().title()),
                        use.after()
                                .map(pack -> lots.title(pack.kind(), pack.title()))
                                .orElse("")))
                .orElse("");
    }

    public Year getYear() {
        return year;
    }

    public List<MovementLine> getMovements() {
        return movements;
    }

    /** Incidents that are not solved. */
    public List<IncidentRow> getOpen() {
        return open;
    }

    /** How long the units last, in careful words; empty when nothing can be said. */
    public String getOutlook() {
        return runwayWords.outlook(runway);
    }

    /** How that was estimated. */
    public String getEstimate() {
        return runwayWords.estimate(runway);
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return !runway.steps().isEmpty();
    }

    /** Units over time. */
    public StepChart getChart() {
        List<StepChart.Point> points = runway.steps().stream()
                .map(step -> new StepChart.Point(step.day(), step.units()))
                .toList();
        return new StepChart(
                points,
                clock.today(),
                runway.forecast().flatMap(forecast -> forecast.emptyOn()).orElse(null));
    }

    /** What the picture says. */
    public String getChartWords() {
        return text.of("home.chart.words", balance.spendable(), runway.since()) + " " + getOutlook();
    }
}
