package org.packledger.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * A customer. It is registered with its first owner, may move and be renamed, and never ends: its book of the ledger
 * carries its id. The currency is chosen once, since lots and invoices are kept in it.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 500;
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "billing_address")
    private String billingAddress;

    @Column(name = "tax_region")
    private String taxRegion;

    private String currency;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Organisation() {
        // for JPA
    }

    /**
     * A new customer.
     *
     * @param taxRegion ISO 3166, such as {@code CA-ON} or {@code FR}: decides the taxes of its invoices
     */
    Organisation(String name, String billingAddress, String taxRegion, Currency currency, Instant at) {
        rename(name);
        moveTo(billingAddress);
        beTaxedIn(taxRegion);
        this.currency = currency.getCurrencyCode();
        this.createdAt = at;
    }

    void rename(String newName) {
        name = Texts.needed("name", newName, LONGEST_NAME);
    }

    void moveTo(String newAddress) {
        billingAddress = Texts.needed("billingAddress", newAddress, LONGEST_ADDRESS);
    }

    void beTaxedIn(String region) {
        if (region == null || !REGION.matcher(region).matches()) {
            throw new BadTaxRegion();
        }
        taxRegion = region;
    }

    public long id() {
        return id;
    }

    /** Null before it is registered. */
    Long idOrNull() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Several lines. */
    public String billingAddress() {
        return billingAddress;
    }

    /** ISO 3166: country, or country and subdivision. */
    public String taxRegion() {
        return taxRegion;
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
