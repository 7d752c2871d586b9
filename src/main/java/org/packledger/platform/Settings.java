package org.packledger.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an administrator set. Read from the database at most every few seconds, since every page asks; what nobody set yet
 * comes from the configuration ({@code packledger.vendor.name}).
 */
@ApplicationScoped
public class Settings {

    static final String NAME = "vendor.name";
    static final String ADDRESS = "vendor.address";
    static final String EMAIL = "vendor.email";
    static final String PHONE = "vendor.phone";
    static final String WEBSITE = "vendor.website";
    static final String TAX_NUMBERS = "vendor.taxNumbers";
    static final String BANK_ACCOUNT = "vendor.bankAccount";

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    @Inject
    private Reads reads;

    @Inject
    @ConfigProperty(name = "packledger.vendor.name", defaultValue = "Packledger")
    private String nameUntilSet;

    private volatile Known known;

    /** Who sells. */
    public Vendor vendor() {
        return known().vendor();
    }

    /** When the logo was last changed; empty: there is none. */
    public Optional<Instant> logoChangedAt() {
        return known().logoChangedAt();
    }

    /** The logo as PNG. */
    public Optional<byte[]> logo() {
        return reads.find(byte[].class, "select picture from vendor_logo", Map.of());
    }

    /** Reads anew at the next question. */
    void forget() {
        known = null;
    }

    /** Age is the machine's and not the business clock's: the demo world's two years must not keep this for ever. */
    private Known known() {
        Known now = known;
        if (now == null || System.nanoTime() - now.readAt() > REMEMBERED.toNanos()) {
            now = read();
            known = now;
        }
        return now;
    }

    private Known read() {
        Map<String, String> values =
                reads.list(Row.class, "select name, value from setting order by name limit 1000", Map.of()).stream()
                        .collect(Collectors.toMap(Row::name, Row::value));
        Vendor vendor = new Vendor(
                values.getOrDefault(NAME, nameUntilSet),
                values.getOrDefault(ADDRESS, ""),
                values.getOrDefault(EMAIL, ""),
                values.getOrDefault(PHONE, ""),
                values.getOrDefault(WEBSITE, ""),
                values.getOrDefault(TAX_NUMBERS, ""),
                values.getOrDefault(BANK_ACCOUNT, ""));
        List<Instant> logo = reads.list(Instant.class, "select changed_at from vendor_logo", Map.of());
        return new Known(vendor, logo.stream().findFirst(), System.nanoTime());
    }

    /** One row of the settings. */
    public record Row(String name, String value) {}

    private record Known(Vendor vendor, Optional<Instant> logoChangedAt, long readAt) {}
}
