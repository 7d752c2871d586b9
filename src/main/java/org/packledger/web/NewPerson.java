package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import org.packledger.customer.CustomerDesk;
import org.packledger.customer.EmailAddress;
import org.packledger.customer.NewContact;
import org.packledger.customer.Organisation;
import org.packledger.identity.AccountDesk;
import org.packledger.identity.CurrentActor;
import org.packledger.identity.NewStaffMember;
import org.packledger.identity.UserDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;

/**
 * {@code /customer/add-contact}, {@code /admin/add-contact} and {@code /admin/add-staff}: adds a person and says their
 * password to begin with. Should issuing it fail after the person was added, their page issues another.
 */
@Named("newPerson")
@RequestScoped
public class NewPerson {

    @Inject
    private PageSubject subject;

    @Inject
    private CurrentActor current;

    @Inject
    private CustomerDesk customers;

    @Inject
    private UserDesk staff;

    @Inject
    private AccountDesk accounts;

    @Inject
    private Notices notices;

    private String email;
    private String name;
    private String language;
    private Set<Role> roles;

    /** Adds a contact to the actor's own organisation. */
    public String addToOwn() {
        Actor actor = current.get();
        addContact(actor, actor.organisation().orElseThrow());
        return "/customer/organisation?faces-redirect=true";
    }

    /** Adds a contact to the organisation that the address names. */
    public String addToNamed() {
        addContact(current.get(), getOrganisation());
        return "/admin/customer?faces-redirect=true&id=" + getOrganisation();
    }

    /** Adds one of the vendor's people. */
    public String addStaff() {
        long id = staff.addStaffMember(
                current.get(), new NewStaffMember(new EmailAddress(email), name, Optional.ofNullable(language), roles));
        announce("staff-" + id);
        return "/admin/users?faces-redirect=true";
    }

    /** Refuses the page to those who may not add anybody. */
    public void load() {
        getTo();
    }

    /** The organisation that somebody is added to; refused to those who may not. */
    public Organisation getTo() {
        Actor actor = current.get();
        return customers.getManaged(actor, actor.organisation().orElseGet(subject::getKey));
    }

    private void addContact(Actor actor, long to) {
        long id = customers.addContact(
                actor, to, new NewContact(new EmailAddress(email), name, Optional.ofNullable(language), roles));
        announce("contact-" + id);
    }

    private void announce(String reference) {
        notices.done("person.added", name, accounts.issuePassword(current.get(), reference));
    }

    public Long getOrganisation() {
        return subject.getKey();
    }

    public void setOrganisation(Long organisation) {
        subject.setKey(organisation);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = roles;
    }
}
