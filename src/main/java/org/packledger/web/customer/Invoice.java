package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.kernel.Actor;
import org.packledger.platform.Settings;
import org.packledger.platform.Vendor;
import org.packledger.sales.InvoicePaper;
import org.packledger.sales.Invoices;

/** {@code /customer/invoice?number=}, and {@code /audit/invoice?number=} for the accountant: the invoice as it is printed. */
@Named("invoice")
@RequestScoped
public class Invoice {

    @Inject
    private Actor actor;

    @Inject
    private Invoices invoices;

    @Inject
    private Settings settings;

    private String number;
    private InvoicePaper paper;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        getPaper();
    }

    /** The invoice that the address names. */
    public InvoicePaper getPaper() {
        if (paper == null) {
            paper = invoices.get(actor, number);
        }
        return paper;
    }

    /** The buyer's own number, null without one. */
    public String getPurchaseOrder() {
        return getPaper().head().purchaseOrder().orElse(null);
    }

    /** Whom to pay. */
    public Vendor getVendor() {
        return settings.vendor();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
