package org.packledger.customer;

import static org.packledger.kernel.Role.ACCOUNTANT;
import static org.packledger.kernel.Role.ADMINISTRATOR;
import static org.packledger.kernel.Role.AGENT;
import static org.packledger.kernel.Role.LEAD;
import static org.packledger.kernel.Role.OWNER;
import static org.packledger.kernel.Role.SYSTEM;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Set;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.platform.WholeOrNothing;

/**
 * Organisations and their contacts. The vendor's administrator registers an organisation with its first owner; from then
 * on its owners manage its contacts. Names and addresses are unique in the database, so that a form sent twice is refused
 * the second time instead of adding somebody twice.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class CustomerDesk {

    private static final String ORGANISATION = "organisation";

    @Inject
    private CustomerFile file;

    @Inject
    private BusinessClock clock;

    /**
     * Registers a customer.
     *
     * @param owner gets the role OWNER whatever else is asked
     * @return the organisation's id
     * @throws NameTaken when another organisation has the name
     * @throws AddressTaken when somebody has the owner's address
     */
    public long registerOrganisation(Actor actor, NewOrganisation wanted, NewContact owner) {
        actor.mustBe(ADMINISTRATOR, SYSTEM);
        if (!owner.roles().contains(OWNER)) {
            throw new RolesDoNotFit();
        }
        Organisation organisation = new Organisation(
                wanted.name(), wanted.billingAddress(), wanted.taxRegion(), wanted.currency(), clock.now());
        file.add(organisation);
        add(organisation, owner);
        return organisation.id();
    }

    /**
     * Adds a contact, who can sign in once a password was issued.
     *
     * @return the contact's id
     * @throws AddressTaken when somebody has the address
     */
    public long addContact(Actor actor, long organisationId, NewContact wanted) {
        return add(managed(actor, organisationId), wanted).id();
    }

    /**
     * Gives a contact exactly these roles.
     *
     * @throws LastOwner when nobody would manage the organisation's contacts
     */
    public void changeRoles(Actor actor, long contactId, Set<Role> roles) {
        Contact contact = managedContact(actor, contactId);
        contact.take(roles);
        file.keepAnOwner(contact.organisation());
    }

    /**
     * Lets a contact no longer sign in; an open session ends with its next request.
     *
     * @throws LastOwner when nobody would manage the organisation's contacts
     */
    public void deactivate(Actor actor, long contactId) {
        Contact contact = managedContact(actor, contactId);
        contact.deactivate();
        file.keepAnOwner(contact.organisation());
    }

    /** Lets a contact sign in again. */
    public void reactivate(Actor actor, long contactId) {
        managedContact(actor, contactId).reactivate();
    }

    /** Changes where invoices go: by an owner or the administrator. */
    public void moveTo(Actor actor, long organisationId, String billingAddress) {
        managed(actor, organisationId).moveTo(billingAddress);
    }

    /**
     * Changes everything that is written about an organisation: by the administrator alone, since taxes follow the region.
     *
     * @throws NameTaken when another organisation has the name
     */
    public void describe(Actor actor, long organisationId, String name, String billingAddress, String taxRegion) {
        actor.mustBe(ADMINISTRATOR);
        Organisation organisation = managed(actor, organisationId);
        organisation.rename(name);
        organisation.moveTo(billingAddress);
        organisation.beTaxedIn(taxRegion);
        file.renamed(organisation);
    }

    /**
     * An organisation, for the vendor's people and its own contacts.
     *
     * @throws NotFound when there is none, or it is another's
     */
    public Organisation getOrganisation(Actor actor, long organisationId) {
        actor.mustBelongTo(organisationId, ORGANISATION);
        mustRead(actor);
        return file.organisation(organisationId);
    }

    /**
     * An organisation to be managed: by its own owners, or the administrator.
     *
     * @throws NotFound when there is none, or it is another's
     */
    public Organisation getManaged(Actor actor, long organisationId) {
        actor.mustBelongTo(organisationId, ORGANISATION);
        actor.mustBe(OWNER, ADMINISTRATOR);
        return file.organisation(organisationId);
    }

    /**
     * A contact, for the vendor's people and for contacts of the same organisation.
     *
     * @throws NotFound when there is none, or they are another's
     */
    public Contact getContact(Actor actor, long contactId) {
        Contact contact = file.contact(contactId);
        actor.mustBelongTo(contact.organisation().id(), "contact");
        mustRead(actor);
        return contact;
    }

    private static void mustRead(Actor actor) {
        if (!actor.isCustomer()) {
            actor.mustBe(AGENT, LEAD, ACCOUNTANT, ADMINISTRATOR, SYSTEM);
        }
    }

    private Contact add(Organisation organisation, NewContact wanted) {
        Contact contact = new Contact(organisation, wanted, clock.now());
        file.add(contact, wanted.email());
        return contact;
    }

    private Organisation managed(Actor actor, long organisationId) {
        actor.mustBelongTo(organisationId, ORGANISATION);
        actor.mustBe(OWNER, ADMINISTRATOR, SYSTEM);
        return file.lock(organisationId);
    }

    private Contact managedContact(Actor actor, long contactId) {
        Contact contact = getContact(actor, contactId);
        managed(actor, contact.organisation().id());
        return file.reread(contact);
    }
}
