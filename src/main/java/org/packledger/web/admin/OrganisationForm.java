package org.packledger.web.admin;

/** What an administrator writes about an organisation, new or known. */
public abstract class OrganisationForm {

    private String name;
    private String billingAddress;
    private String taxRegion;

    /** For CDI. */
    protected OrganisationForm() {}

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBillingAddress() {
        return billingAddress;
    }

    public void setBillingAddress(String billingAddress) {
        this.billingAddress = billingAddress;
    }

    public String getTaxRegion() {
        return taxRegion;
    }

    public void setTaxRegion(String taxRegion) {
        this.taxRegion = taxRegion;
    }
}
