package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.customer.CustomerDesk;
import org.packledger.customer.Customers.ContactRow;
import org.packledger.customer.Organisation;
import org.packledger.incident.Category;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.NewIncident;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.statement.Statements;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;

/** {@code /staff/log-incident?customer=}: what somebody said on the telephone. Without a customer, it asks which. */
@Named("logIncident")
@RequestScoped
public class LogIncident {

    @Inject
    private PageSubject subjectOfPage;

    @Inject
    private Actor actor;

    @Inject
    private IncidentDesk desk;

    @Inject
    private CustomerDesk customers;

    @Inject
    private org.packledger.customer.Customers contacts;

    @Inject
    private Statements statements;

    @Inject
    private Notices notices;

    private Intent intent;
    private Long contact;
    private String subject;
    private Category category;
    private String text;
    private Organisation organisation;
    private List<ContactRow> callers;

    /** Finds the customer, or answers that there is none. */
    public void load() {
        if (getCustomer() != null) {
            getOrganisation();
        }
    }

    /** Logs it. */
    public String log() {
        long number = desk.openFor(actor, intent, contact, new NewIncident(subject, category, text));
        notices.done("logIncident.logged", Long.toString(number));
        return "/staff/incident?faces-redirect=true&number=" + number;
    }

    /** Whose incident it is. */
    public Organisation getOrganisation() {
        if (organisation == null) {
            organisation = customers.getOrganisation(actor, getCustomer());
        }
        return organisation;
    }

    /** Who can have called. */
    public List<ContactRow> getCallers() {
        if (callers == null) {
            callers = contacts.active(actor, getCustomer());
        }
        return callers;
    }

    /** What it can be about. */
    public Category[] getCategories() {
        return Category.values();
    }

    /** How many units they have left. */
    public int getLeft() {
        return statements.balance(actor, getCustomer()).spendable();
    }

    public Long getCustomer() {
        return subjectOfPage.getKey();
    }

    public void setCustomer(Long customer) {
        subjectOfPage.setKey(customer);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public Long getContact() {
        return contact;
    }

    public void setContact(Long contact) {
        this.contact = contact;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
