package org.packledger.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.packledger.kernel.Actor;
import org.packledger.platform.SettingsDesk;
import org.packledger.platform.Vendor;
import org.packledger.web.Here;
import org.packledger.web.Notices;

/** {@code /admin/settings}: who sells, as invoices and pages name it, and the logo. */
@Named
@RequestScoped
public class Settings {

    /** One byte more than a logo may have is enough for the desk to refuse it. */
    private static final int MOST_BYTES = 500 * 1024 + 1;

    @Inject
    private Actor actor;

    @Inject
    private org.packledger.platform.Settings settings;

    @Inject
    private SettingsDesk desk;

    @Inject
    private Notices notices;

    private String name;
    private String address;
    private String email;
    private String phone;
    private String website;
    private String taxNumbers;
    private String bankAccount;
    private Part logo;

    /** Reads what is set. */
    public void load() {
        Vendor vendor = settings.vendor();
        name = vendor.name();
        address = vendor.address();
        email = vendor.email();
        phone = vendor.phone();
        website = vendor.website();
        taxNumbers = vendor.taxNumbers();
        bankAccount = vendor.bankAccount();
    }

    /** Sets what was written. */
    public String describe() {
        desk.describeVendor(actor, new Vendor(name, address, email, phone, website, taxNumbers, bankAccount));
        notices.done("settings.described");
        return Here.again();
    }

    /** Shows the picture that was given. */
    public String changeLogo() throws IOException {
        try (InputStream file = logo.getInputStream()) {
            desk.changeLogo(actor, file.readNBytes(MOST_BYTES));
        }
        notices.done("settings.logoChanged");
        return Here.again();
    }

    /** Goes back to the name in letters. */
    public String removeLogo() {
        desk.removeLogo(actor);
        notices.done("settings.logoRemoved");
        return Here.again();
    }

    /** When the logo was changed; null: there is none. */
    public Instant getLogoChangedAt() {
        return settings.logoChangedAt().orElse(null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getTaxNumbers() {
        return taxNumbers;
    }

    public void setTaxNumbers(String taxNumbers) {
        this.taxNumbers = taxNumbers;
    }

    public String getBankAccount() {
        return bankAccount;
    }

    public void setBankAccount(String bankAccount) {
        this.bankAccount = bankAccount;
    }

    public Part getLogo() {
        return logo;
    }

    public void setLogo(Part logo) {
        this.logo = logo;
    }
}
