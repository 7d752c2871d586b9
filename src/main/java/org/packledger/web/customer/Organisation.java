package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.customer.CustomerDesk;
import org.packledger.customer.Customers;
import org.packledger.customer.Customers.ContactRow;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.web.Here;
import org.packledger.web.Notices;

/** {@code /customer/organisation}: where invoices go, and who may do what. An owner changes both. */
@Named
@RequestScoped
public class Organisation {

    @Inject
    private Actor actor;

    @Inject
    private CustomerDesk desk;

    @Inject
    private Customers customers;

    @Inject
    private Notices notices;

    private int page = 1;
    private String billingAddress;
    private org.packledger.customer.Organisation own;
    private Slice<ContactRow> contacts;

    /** Reads the organisation. */
    public void load() {
        billingAddress = getOwn().billingAddress();
    }

    /** Changes where invoices go. */
    public String move() {
        desk.moveTo(actor, id(), billingAddress);
        notices.done("organisation.moved");
        return Here.again();
    }

    /** The actor's organisation. */
    public org.packledger.customer.Organisation getOwn() {
        if (own == null) {
            own = desk.getOrganisation(actor, id());
        }
        return own;
    }

    /** One page of its contacts. */
    public Slice<ContactRow> getContacts() {
        if (contacts == null) {
            contacts = customers.contacts(actor, id(), page);
        }
        return contacts;
    }

    private long id() {
        return actor.organisation().orElseThrow();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getBillingAddress() {
        return billingAddress;
    }

    public void setBillingAddress(String billingAddress) {
        this.billingAddress = billingAddress;
    }
}
