package org.packledger.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import org.packledger.kernel.NotFound;
import org.packledger.platform.Twins;

/** Where organisations and their contacts are kept, and what must hold among all of them, for the desk of this package. */
@ApplicationScoped
class CustomerFile {

    private static final String ORGANISATION = "organisation";

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private Addresses addresses;

    /** @throws NotFound when there is none */
    Organisation organisation(long id) {
        return organisation(id, LockModeType.NONE);
    }

    /** The organisation, locked, so that two owners cannot remove each other at the same moment. */
    Organisation lock(long id) {
        return organisation(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Organisation organisation(long id, LockModeType mode) {
        Organisation organisation = entities.find(Organisation.class, id, mode);
        if (organisation == null) {
            throw new NotFound(ORGANISATION);
        }
        return organisation;
    }

    /** @throws NotFound when there is none */
    Contact contact(long id) {
        Contact contact = entities.find(Contact.class, id);
        if (contact == null) {
            throw new NotFound("contact");
        }
        return contact;
    }

    /** The contact as the database knows them now, once their organisation is locked. */
    Contact reread(Contact contact) {
        entities.refresh(contact);
        return contact;
    }

    /** @throws AddressTaken when somebody has the address */
    void add(Contact contact, EmailAddress address) {
        addresses.take(address, () -> {
            entities.persist(contact);
            entities.flush();
        });
    }

    /** @throws NameTaken when another organisation has the name */
    void add(Organisation organisation) {
        refuseTakenName(organisation);
        keepNamed(organisation, () -> entities.persist(organisation));
    }

    /** @throws NameTaken when another organisation has the name */
    void renamed(Organisation organisation) {
        keepNamed(organisation, () -> refuseTakenName(organisation));
    }

    /** The key of the table refuses the name that another caller took at the same moment. */
    private void keepNamed(Organisation organisation, Runnable keep) {
        try {
            keep.run();
            entities.flush();
        } catch (PersistenceException e) {
            if (Twins.refusedBy("name", e)) {
                throw new NameTaken(organisation.name());
            }
            throw e;
        }
    }

    private void refuseTakenName(Organisation organisation) {
        boolean taken = !entities
                .createQuery("select o.id from Organisation o where o.name = :name", Long.class)
                .setParameter("name", organisation.name())
                .getResultList()
                .stream()
                .allMatch(id -> id.equals(organisation.idOrNull()));
        if (taken) {
            throw new NameTaken(organisation.name());
        }
    }

    /** @throws LastOwner when nobody would manage the organisation's contacts */
    void keepAnOwner(Organisation organisation) {
        boolean owned = entities
                .createQuery("select c from Contact c where c.organisation = :organisation", Contact.class)
                .setParameter("organisation", organisation)
                .getResultList()
                .stream()
                .anyMatch(Contact::isOwner);
        if (!owned) {
            throw new LastOwner(organisation.name());
        }
    }
}
