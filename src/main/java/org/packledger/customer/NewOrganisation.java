package org.packledger.customer;

import java.util.Currency;
import java.util.Objects;

/**
 * An organisation to be registered.
 *
 * @param billingAddress several lines
 * @param taxRegion ISO 3166, such as {@code CA-ON}
 */
public record NewOrganisation(String name, String billingAddress, String taxRegion, Currency currency) {

    /** Refuses a missing currency; the organisation checks the texts. */
    public NewOrganisation {
        Objects.requireNonNull(currency, "currency");
    }
}
