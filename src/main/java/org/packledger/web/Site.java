package org.packledger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose portal this is, by configuration: the vendor's name and address, and whether it is a demonstration. */
@Named("site")
@ApplicationScoped
public class Site {

    private boolean demo;
    private String vendor;
    private String address;
    private String mail;

    Site() {
        // for the proxy
    }

    @Inject
    Site(
            @ConfigProperty(name = "packledger.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "packledger.vendor.name", defaultValue = "Packledger") String vendor,
            @ConfigProperty(name = "packledger.vendor.address", defaultValue = "-") String address,
            @ConfigProperty(name = "packledger.vendor.email", defaultValue = "-") String mail) {
        this.demo = demo;
        this.vendor = vendor;
        this.address = address;
        this.mail = mail;
    }

    /** Whether every page must say that nothing here is real. */
    public boolean isDemo() {
        return demo;
    }

    /** The vendor's name. */
    public String getVendor() {
        return vendor;
    }

    /** The vendor's address in one line, empty when it is not configured. */
    public String getAddress() {
        return "-".equals(address) ? "" : address.replace("\\n", ", ").replace("\n", ", ");
    }

    /** Where the vendor reads mail, empty when it is not configured. */
    public String getMail() {
        return "-".equals(mail) ? "" : mail;
    }
}
