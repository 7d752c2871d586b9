package org.packledger.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.regex.Pattern;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.Money;
import org.packledger.ledger.LotKind;

/**
 * A pack in the catalogue. It is added, put on sale, changed, taken off sale, and never deleted: orders name it, and keep
 * the terms of their day. Its code is chosen once and stands in addresses.
 */
@Entity
@Table(name = "offer")
class Offer {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9](?:[A-Z0-9-]{0,28}[A-Z0-9])?");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String title;
    private int size;

    @Column(name = "net_minor")
    private long netMinor;

    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "tax_category")
    private TaxCategory taxCategory;

    @Enumerated(EnumType.STRING)
    private LotKind kind;

    @Column(name = "validity_months")
    private Integer validityMonths;

    @Enumerated(EnumType.STRING)
    @Column(name = "usable_when")
    private UsableWhen usableWhen;

    @Column(name = "on_sale")
    private boolean onSale;

    @Version
    private int version;

    /** For JPA. */
    protected Offer() {}

    Offer(String code, OfferTerms terms) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new InvalidInput("code", "A code has up to 30 capital letters, digits and hyphens, such as PACK-10");
        }
        this.code = code;
        take(terms);
    }

    void take(OfferTerms terms) {
        title = terms.title();
        size = terms.size();
        netMinor = terms.net().minor();
        currency = terms.net().currency().getCurrencyCode();
        taxCategory = terms.taxCategory();
        kind = terms.kind();
        validityMonths = terms.validityMonths().orElse(null);
        usableWhen = terms.usableWhen();
    }

    void putOnSale() {
        onSale = true;
    }

    void takeOffSale() {
        onSale = false;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    boolean isOnSale() {
        return onSale;
    }

    int version() {
        return version;
    }

    OfferTerms terms() {
        return new OfferTerms(
                title,
                size,
                Money.of(netMinor, currency),
                taxCategory,
                kind,
                Optional.ofNullable(validityMonths),
                usableWhen);
    }
}
