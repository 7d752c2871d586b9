package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.packledger.audit.TrialBalance;
import org.packledger.audit.TrialBalances;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;

/** {@code /audit/trial-balance?on=}: what stands on each account on a day, today unless the address says another. */
@Named("trialBalance")
@RequestScoped
public class TrialBalancePage {

    @Inject
    private Actor actor;

    @Inject
    private TrialBalances trialBalances;

    @Inject
    private BusinessClock clock;

    private LocalDate on;
    private List<TrialBalance> balances;

    /** Sums up to the day. */
    public void load() {
        if (on == null) {
            on = clock.today();
        }
        balances = trialBalances.on(actor, on);
    }

    public List<TrialBalance> getBalances() {
        return balances;
    }

    /** The ends of months that people ask for. */
    public LocalDate getEndOfLastMonth() {
        return clock.today().withDayOfMonth(1).minusDays(1);
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
