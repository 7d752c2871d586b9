package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.packledger.customer.CustomerDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Role;
import org.packledger.sales.AdjustmentDesk;
import org.packledger.statement.Balance;
import org.packledger.statement.Statements;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;
import org.packledger.web.adjustment.WhyField;

/** {@code /staff/propose-goodwill?customer=}: a lead proposes to give units. */
@Named("goodwillForm")
@RequestScoped
public class GoodwillForm {

    private static final int YEAR = 1;

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private CustomerDesk customers;

    @Inject
    private Statements statements;

    @Inject
    private AdjustmentDesk desk;

    @Inject
    private WhyField why;

    @Inject
    private BusinessClock clock;

    @Inject
    private Notices notices;

    private Intent intent;
    private Integer units = 1;
    private LocalDate lastDay;

    /** Refuses who may not, and proposes a year. */
    public void load() {
        actor.mustBe(Role.LEAD);
        getName();
        lastDay = clock.today().plusYears(YEAR);
    }

    public String getName() {
        return customers.getOrganisation(actor, getCustomer()).name();
    }

    /** What the customer has now. */
    public Balance getBalance() {
        return statements.balance(actor, getCustomer());
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** Proposes it. */
    public String propose() {
        String number =
                desk.proposeGoodwill(actor, intent, getCustomer(), units, Optional.ofNullable(lastDay), why.typed());
        notices.done("adjustment.proposed", number);
        return "/staff/adjustment?faces-redirect=true&number=" + number;
    }

    public Long getCustomer() {
        return subject.getKey();
    }

    public void setCustomer(Long customer) {
        subject.setKey(customer);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public Integer getUnits() {
        return units;
    }

    public void setUnits(Integer units) {
        this.units = units;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
