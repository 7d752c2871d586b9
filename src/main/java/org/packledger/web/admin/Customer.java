package org.packledger.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.customer.CustomerDesk;
import org.packledger.customer.Customers;
import org.packledger.customer.Customers.ContactRow;
import org.packledger.customer.Organisation;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.web.Here;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;

/** {@code /admin/customer}: an organisation's name, address and tax region, and its contacts. */
@Named("managedCustomer")
@RequestScoped
public class Customer extends OrganisationForm {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private CustomerDesk desk;

    @Inject
    private Customers customers;

    @Inject
    private Notices notices;

    private int page = 1;
    private Organisation organisation;
    private Slice<ContactRow> contacts;

    /** Reads the organisation. */
    public void load() {
        setName(getOrganisation().name());
        setBillingAddress(organisation.billingAddress());
        setTaxRegion(organisation.taxRegion());
    }

    /** Changes what was written. */
    public String describe() {
        desk.describe(actor, getId(), getName(), getBillingAddress(), getTaxRegion());
        notices.done("customer.described", getName());
        return Here.again();
    }

    /** The organisation as the database knows it now. */
    public Organisation getOrganisation() {
        if (organisation == null) {
            organisation = desk.getManaged(actor, getId());
        }
        return organisation;
    }

    /** One page of its contacts. */
    public Slice<ContactRow> getContacts() {
        if (contacts == null) {
            contacts = customers.contacts(actor, getId(), page);
        }
        return contacts;
    }

    public Long getId() {
        return subject.getKey();
    }

    public void setId(Long id) {
        subject.setKey(id);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
