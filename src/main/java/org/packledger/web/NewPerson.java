package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.packledger.customer.CustomerDesk;
import org.packledger.customer.EmailAddress;
import org.packledger.customer.NewContact;
import org.packledger.customer.Organisation;
import org.packledger.identity.AccountDesk;
import org.packledger.identity.CurrentActor;
import org.packledger.identity.NewStaffMember;
import org.packledger.identity.UserDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
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
    private AddedPeople added;

    @Inject
    private Notices notices;

    private Intent intent;
    private String email;
    private String name;
    private String language;
    private Set<Role> roles;

    /** Adds a contact to the actor's own organisation. */
    public String addToOwn() {
        Actor actor = current.get();
        long own = actor.organisation().orElseThrow();
        return addedOr("/customer/contact", () -> addContact(actor, own), "/customer/organisation?faces-redirect=true");
    }

    /** Adds a contact to the organisation that the address names. */
    public String addToNamed() {
        long to = getOrganisation();
        return addedOr(
                "/admin/user", () -> addContact(current.get(), to), "/admin/customer?faces-redirect=true&id=" + to);
    }

    /** Adds one of the vendor's people. */
    public String addStaff() {
        return addedOr("/admin/user", this::addStaffMember, "/admin/users?faces-redirect=true");
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

    /** The page after adding; for a form that came before, the person's own, where another password is issued. */
    private String addedOr(String person, Supplier<String> add, String then) {
        Fingerprint content = Fingerprint.of(email, name, language, new TreeSet<>(roles));
        return added.once(intent, content, add)
                .map(reference -> {
                    notices.doneBefore("person.addedBefore", name);
                    return person + "?faces-redirect=true&reference=" + reference;
                })
                .orElse(then);
    }

    private String addContact(Actor actor, long to) {
        NewContact wanted = new NewContact(new EmailAddress(email), name, Optional.ofNullable(language), roles);
        return announced("contact-" + customers.addContact(actor, to, wanted));
    }

    private String addStaffMember() {
        NewStaffMember wanted = new NewStaffMember(new EmailAddress(email), name, Optional.ofNullable(language), roles);
        return announced("staff-" + staff.addStaffMember(current.get(), wanted));
    }

    private String announced(String reference) {
        notices.done("person.added", name, accounts.issuePassword(current.get(), reference));
        return reference;
    }

    public Long getOrganisation() {
        return subject.getKey();
    }

    public void setOrganisation(Long organisation) {
        subject.setKey(organisation);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
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
