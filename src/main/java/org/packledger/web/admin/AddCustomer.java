package org.packledger.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.packledger.customer.CustomerDesk;
import org.packledger.customer.Customers;
import org.packledger.customer.NewContact;
import org.packledger.customer.NewOrganisation;
import org.packledger.identity.AccountDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Role;
import org.packledger.web.AddedPeople;
import org.packledger.web.Notices;

/** {@code /admin/add-customer}: registers an organisation with its first owner, and says the owner's password to begin with. */
@Named
@RequestScoped
public class AddCustomer extends OrganisationForm {

    @Inject
    private Actor actor;

    @Inject
    private CustomerDesk desk;

    @Inject
    private Customers customers;

    @Inject
    private AccountDesk accounts;

    @Inject
    private AddedPeople added;

    @Inject
    private Notices notices;

    private Intent intent;
    private long registered;
    private Currency currency;
    private String ownerEmail;
    private String ownerName;

    /** Registers what was written; a form that came before leads to the owner, to whom another password can be issued. */
    public String register() {
        Fingerprint content =
                Fingerprint.of(getName(), getBillingAddress(), getTaxRegion(), currency, ownerEmail, ownerName);
        return added.once(intent, content, this::registered)
                .map(owner -> {
                    notices.doneBefore("person.addedBefore", ownerName);
                    return "/admin/user?faces-redirect=true&reference=" + owner;
                })
                .orElseGet(() -> "/admin/customer?faces-redirect=true&id=" + registered);
    }

    private String registered() {
        registered = desk.registerOrganisation(
                actor,
                new NewOrganisation(getName(), getBillingAddress(), getTaxRegion(), currency),
                NewContact.of(ownerEmail, ownerName, Role.OWNER));
        String owner = customers.contacts(actor, registered, 1).rows().get(0).reference();
        notices.done("person.added", ownerName, accounts.issuePassword(actor, owner));
        return owner;
    }

    /** The currencies that an organisation's book may be kept in. */
    public Map<String, Currency> getCurrencies() {
        Map<String, Currency> offered = new java.util.LinkedHashMap<>();
        List.of("CAD", "USD", "EUR").forEach(code -> offered.put(code, Currency.getInstance(code)));
        return offered;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getCurrency() {
        return currency == null ? null : currency.getCurrencyCode();
    }

    public void setCurrency(String code) {
        this.currency = Currency.getInstance(code);
    }

    public String getOwnerEmail() {
        return ownerEmail;
    }

    public void setOwnerEmail(String ownerEmail) {
        this.ownerEmail = ownerEmail;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public void setOwnerName(String ownerName) {
        this.ownerName = ownerName;
    }
}
