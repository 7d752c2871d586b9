package org.packledger.sales;

import java.util.Objects;
import java.util.Optional;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.Money;
import org.packledger.ledger.LotKind;

/**
 * What an offer promises and asks. Orders keep the terms of their day: a change concerns new orders only.
 *
 * @param title as lots and invoices will carry it
 * @param size incidents in one pack, 1 to 10,000
 * @param net price of one pack without taxes, more than nothing
 * @param taxCategory decides its taxes
 * @param kind bundled or supplemental
 * @param validityMonths how long it can be used from the grant on, 1 to 120; empty: never expires
 * @param usableWhen when its units are granted
 */
public record OfferTerms(
        String title,
        int size,
        Money net,
        TaxCategory taxCategory,
        LotKind kind,
        Optional<Integer> validityMonths,
        UsableWhen usableWhen) {

    private static final int LONGEST_TITLE = 100;
    private static final int LARGEST = 10_000;
    private static final int LONGEST_VALIDITY = 120;

    /** The usual: what is paid can be used. */
    public OfferTerms(
            String title,
            int size,
            Money net,
            TaxCategory taxCategory,
            LotKind kind,
            Optional<Integer> validityMonths) {
        this(title, size, net, taxCategory, kind, validityMonths, UsableWhen.PAID);
    }

    /** Refuses terms that nobody could buy. */
    public OfferTerms {
        Objects.requireNonNull(taxCategory, "taxCategory");
        Objects.requireNonNull(usableWhen, "usableWhen");
        title = title == null ? "" : title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new InvalidInput("title", "An offer needs a title of at most 100 characters");
        }
        if (size < 1 || size > LARGEST) {
            throw new InvalidInput("size", "A pack holds 1 to 10,000 incidents");
        }
        if (!net.isPositive()) {
            throw new InvalidInput("net", "A pack costs something: what is given away is goodwill and needs no offer");
        }
        if (kind == LotKind.GOODWILL) {
            throw new InvalidInput("kind", "Goodwill is given, not sold");
        }
        if (validityMonths
                .filter(months -> months < 1 || months > LONGEST_VALIDITY)
                .isPresent()) {
            throw new InvalidInput("validityMonths", "A pack is valid for 1 to 120 months, or for ever");
        }
    }
}
