package org.packledger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.packledger.platform.Settings;
import org.packledger.platform.Vendor;

/** Whose portal this is: the vendor as the administrator set it, and whether it is a demonstration. */
@Named("site")
@ApplicationScoped
public class Site {

    @Inject
    private Settings settings;

    @Inject
    @ConfigProperty(name = "packledger.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "packledger.vendor.name", defaultValue = "Packledger")
    private String nameUntilSet;

    private volatile String lastName;

    /** Whether every page must say that nothing here is real. */
    public boolean isDemo() {
        return demo;
    }

    /** The vendor's name. */
    public String getVendor() {
        lastName = settings.vendor().name();
        return lastName;
    }

    /** The name as it was last read: for error pages, since the database may be what is wrong. */
    public String getLastName() {
        return lastName == null ? nameUntilSet : lastName;
    }

    /** Name and address in one line; an address that begins with the name says it once. */
    public String getImprint() {
        String name = settings.vendor().name();
        String address = settings.vendor().address().strip().replaceAll("\\s*\\R\\s*", ", ");
        if (address.isEmpty()) {
            return name;
        }
        return address.startsWith(name) ? address : name + " · " + address;
    }

    /** The address of the logo, empty when there is none. */
    public String getLogo() {
        return settings.logoChangedAt()
                .map(changed -> "/vendor-logo?of=" + changed.toEpochMilli())
                .orElse("");
    }

    /** All that is known of the vendor, for documents. */
    public Vendor getWhole() {
        return settings.vendor();
    }
}
