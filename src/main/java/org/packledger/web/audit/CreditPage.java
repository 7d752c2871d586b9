package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;
import org.packledger.sales.AdjustmentDesk;
import org.packledger.sales.Credits;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;
import org.packledger.web.adjustment.WhyField;

/** {@code /audit/credit?customer=}: what customers paid more than they owed; with a customer, to pay it back. */
@Named("creditPage")
@RequestScoped
public class CreditPage {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private Credits credits;

    @Inject
    private AdjustmentDesk desk;

    @Inject
    private WhyField why;

    @Inject
    private Notices notices;

    private Intent intent;
    private Money amount;
    private String reference;
    private List<Credits.Credit> standing;
    private Credits.Credit chosen;

    /** Reads what the address asks for, and fills in the whole of it. */
    public void load() {
        if (getCustomer() == null) {
            getStanding();
        } else {
            amount = getChosen().amount();
        }
    }

    /** Every customer with credit. */
    public List<Credits.Credit> getStanding() {
        if (standing == null) {
            standing = credits.standing(actor);
        }
        return standing;
    }

    /** The customer that the address names, null when it names none. */
    public Credits.Credit getChosen() {
        if (chosen == null && getCustomer() != null) {
            chosen = credits.of(actor, getCustomer()).orElseThrow(() -> new NotFound("organisation"));
        }
        return chosen;
    }

    /** Proposes to pay it back. */
    public String propose() {
        String number =
                desk.proposeRepayment(actor, intent, getCustomer(), amount, why.getAccount(), reference, why.typed());
        notices.done("adjustment.proposed", number);
        return "/audit/adjustment?faces-redirect=true&number=" + number;
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

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
