package org.packledger.web.adjustment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.packledger.customer.CustomerDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Role;
import org.packledger.sales.AdjustmentDesk;
import org.packledger.sales.EndingPacks;
import org.packledger.sales.Licences;
import org.packledger.web.Choice;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;
import org.packledger.web.Text;
import org.packledger.web.units.LotWords;

/** {@code /staff/propose-extension?customer=} and the same for accountants: somebody proposes that a pack can be used longer. */
@Named("extensionForm")
@RequestScoped
public class ExtensionForm {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private CustomerDesk customers;

    @Inject
    private EndingPacks packs;

    @Inject
    private Licences licences;

    @Inject
    private AdjustmentDesk desk;

    @Inject
    private WhyField why;

    @Inject
    private LotWords lots;

    @Inject
    private BusinessClock clock;

    @Inject
    private Notices notices;

    @Inject
    private Text text;

    private Intent intent;
    private Long lot;
    private LocalDate lastDay;

    /** Refuses who may not. */
    public void load() {
        actor.mustBe(Role.LEAD, Role.ACCOUNTANT);
        getName();
    }

    /** Of the customer, null while none is chosen. */
    public String getName() {
        return getCustomer() == null
                ? null
                : customers.getOrganisation(actor, getCustomer()).name();
    }

    /** Whom an accountant can choose. */
    public List<Choice> getCustomers() {
        return licences.customers(actor).stream()
                .map(each -> Choice.of(each.id(), each.name(), ""))
                .toList();
    }

    /** The packs that end some day, and when. */
    public List<Choice> getPacks() {
        return packs.of(actor, getCustomer()).stream()
                .map(pack -> Choice.of(
                        pack.lot(),
                        lots.title(pack.kind(), pack.title()),
                        text.of("extension.pack", pack.remaining(), pack.lastDay())))
                .toList();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** Proposes it. */
    public String propose() {
        String number = desk.proposeExtension(actor, intent, lot, lastDay, why.typed());
        notices.done("adjustment.proposed", number);
        String area =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/audit/") ? "audit" : "staff";
        return "/" + area + "/adjustment?faces-redirect=true&number=" + number;
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

    public Long getLot() {
        return lot;
    }

    public void setLot(Long lot) {
        this.lot = lot;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
