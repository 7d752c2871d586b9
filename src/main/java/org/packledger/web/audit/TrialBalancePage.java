package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.packledger.audit.TrialBalance;
import org.packledger.audit.TrialBalances;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.sales.Licences;
import org.packledger.web.Choice;

/**
 * {@code /audit/trial-balance?on=&book=&known=}: what stands on each account on a day, today unless the address says another;
 * of all customers or one, as it is known now or was known at an instant of the vendor's zone.
 */
@Named("trialBalance")
@RequestScoped
public class TrialBalancePage {

    @Inject
    private Actor actor;

    @Inject
    private TrialBalances trialBalances;

    @Inject
    private BusinessClock clock;

    @Inject
    private Licences customers;

    private LocalDate on;
    private Long book;
    private LocalDateTime known;
    private List<TrialBalance> balances;

    /** Sums up to the day. */
    public void load() {
        if (on == null) {
            on = clock.today();
        }
        balances = trialBalances.on(actor, on, Optional.ofNullable(book), Optional.ofNullable(getKnownAt()));
    }

    /** The instant at which it was known, null for now. */
    public Instant getKnownAt() {
        return known == null ? null : known.atZone(clock.zone()).toInstant();
    }

    /** The customers that it can be narrowed to. */
    public List<Choice> getCustomers() {
        return customers.customers(actor).stream()
                .map(each -> Choice.of(each.id(), each.name(), ""))
                .toList();
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

    public Long getBook() {
        return book;
    }

    public void setBook(Long book) {
        this.book = book;
    }

    public LocalDateTime getKnown() {
        return known;
    }

    public void setKnown(LocalDateTime known) {
        this.known = known;
    }
}
