package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.packledger.customer.CustomerDesk;
import org.packledger.identity.AccountDesk;
import org.packledger.identity.CurrentActor;
import org.packledger.identity.Person;
import org.packledger.identity.UserDesk;
import org.packledger.identity.Users;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;

/**
 * {@code /customer/contact} and {@code /admin/user}: one person's roles, whether they may sign in, and a password to begin
 * with. An owner manages the contacts of the own organisation, an administrator everybody; the desks see to that.
 */
@Named("managedPerson")
@RequestScoped
public class ManagedPerson {

    @Inject
    private PageSubject subject;

    @Inject
    private CurrentActor current;

    @Inject
    private Users users;

    @Inject
    private UserDesk staff;

    @Inject
    private CustomerDesk customers;

    @Inject
    private AccountDesk accounts;

    @Inject
    private RoleChoices choices;

    @Inject
    private Notices notices;

    private Person person;
    private Set<Role> roles;

    /** Reads the person, or refuses. */
    public void load() {
        roles = getPerson().roles();
    }

    /** Gives the chosen roles. */
    public String changeRoles() {
        Actor actor = current.get();
        long id = getPerson().actor().id();
        if (person.isCustomer()) {
            customers.changeRoles(actor, id, roles);
        } else {
            staff.changeRoles(actor, id, roles);
        }
        notices.done("person.rolesChanged", person.name());
        return Here.again();
    }

    /** Lets them no longer sign in. */
    public String deactivate() {
        Actor actor = current.get();
        long id = getPerson().actor().id();
        if (person.isCustomer()) {
            customers.deactivate(actor, id);
        } else {
            staff.deactivate(actor, id);
        }
        notices.done("person.deactivated", person.name());
        return Here.again();
    }

    /** Lets them sign in again. */
    public String reactivate() {
        Actor actor = current.get();
        long id = getPerson().actor().id();
        if (person.isCustomer()) {
            customers.reactivate(actor, id);
        } else {
            staff.reactivate(actor, id);
        }
        notices.done("person.reactivated", person.name());
        return Here.again();
    }

    /** Issues a password and says it once. */
    public String issuePassword() {
        String password = accounts.issuePassword(current.get(), getReference());
        notices.done("person.passwordIssued", getPerson().name(), password);
        return Here.again();
    }

    /** The person as the database knows them now. */
    public Person getPerson() {
        if (person == null) {
            person = users.get(current.get(), getReference());
        }
        return person;
    }

    /** What they may be made. */
    public List<Choice> getRoleChoices() {
        return getPerson().isCustomer() ? choices.getOfContacts() : choices.getOfStaff();
    }

    public String getReference() {
        return subject.getReference();
    }

    public void setReference(String reference) {
        subject.setReference(reference);
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = roles;
    }
}
