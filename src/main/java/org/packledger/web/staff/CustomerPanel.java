package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZonedDateTime;
import java.util.List;
import org.packledger.incident.Incidents;
import org.packledger.incident.VerdictCount;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.ledger.NextUnit;
import org.packledger.statement.Balance;
import org.packledger.statement.NextUse;
import org.packledger.statement.Pack;
import org.packledger.statement.Statements;

/** What staff sees of a customer beside an incident: what they have, and how the last year was judged. */
@Named("customerPanel")
@RequestScoped
public class CustomerPanel {

    private static final int MONTHS = 12;

    @Inject
    private Actor actor;

    @Inject
    private Statements statements;

    @Inject
    private Incidents incidents;

    @Inject
    private BusinessClock clock;

    @Inject
    private Incident incident;

    private Balance balance;
    private List<VerdictCount> verdicts;

    public Balance getBalance() {
        if (balance == null) {
            balance = statements.balance(actor, organisation());
        }
        return balance;
    }

    /** The next unit to be used, null when there is none. */
    public NextUnit getNext() {
        return statements.next(actor, organisation()).map(NextUse::unit).orElse(null);
    }

    /** The packs with units left or held. */
    public List<Pack> getPacks() {
        return statements.packs(actor, organisation());
    }

    /** How often each reason was given in the last twelve months. */
    public List<VerdictCount> getVerdicts() {
        if (verdicts == null) {
            ZonedDateTime since = clock.now().atZone(clock.zone()).minusMonths(MONTHS);
            verdicts = incidents.verdictsSince(actor, organisation(), since.toInstant());
        }
        return verdicts;
    }

    /** How many were free. */
    public long getFree() {
        return count(false);
    }

    /** How many were billable. */
    public long getBillable() {
        return count(true);
    }

    private long count(boolean billable) {
        return getVerdicts().stream()
                .filter(each -> each.billable() == billable)
                .mapToLong(VerdictCount::count)
                .sum();
    }

    private long organisation() {
        return incident.getView().organisationId();
    }
}
