package org.packledger.sales;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.packledger.kernel.Money;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.NewLot;

/**
 * What some packs of one offer cost today. The page on which a buyer checks the order and the invoice are made of the
 * same quote, so that they cannot differ.
 *
 * @param code of the offer
 * @param terms of the offer
 * @param quantity packs
 * @param net of the line, without taxes
 * @param taxes of the line, each rounded for itself
 */
public record Quote(String code, OfferTerms terms, int quantity, Money net, List<Tax> taxes) {

    /** The most packs of one order. */
    public static final int MOST_PACKS = 20;

    private static final int MOST_UNITS = 10_000;

    /** Copies the taxes. */
    public Quote {
        taxes = List.copyOf(taxes);
    }

    /**
     * Reckons.
     *
     * @throws QuantityRefused when that many packs cannot be ordered at once
     */
    static Quote of(String code, OfferTerms terms, int quantity, List<TaxRate> rates) {
        if (quantity < 1 || quantity > MOST_PACKS || quantity * terms.size() > MOST_UNITS) {
            throw new QuantityRefused(Math.min(MOST_PACKS, MOST_UNITS / terms.size()));
        }
        Money net = terms.net().times(quantity);
        return new Quote(
                code,
                terms,
                quantity,
                net,
                rates.stream().map(rate -> rate.on(net)).toList());
    }

    /** All taxes together. */
    public Money tax() {
        return taxes.stream().map(Tax::amount).reduce(Money.zero(net.currency()), Money::plus);
    }

    /** What is to be paid. */
    public Money gross() {
        return net.plus(tax());
    }

    /** The incidents of all packs together. */
    public int units() {
        return quantity * terms.size();
    }

    /** The price of one pack. */
    public Money unitNet() {
        return terms.net();
    }

    /** The title of the line and of its lot. */
    public String title() {
        return quantity == 1 ? terms.title() : quantity + " × " + terms.title();
    }

    /** The kind of its lot. */
    public LotKind kind() {
        return terms.kind();
    }

    /** How long it can be used once it is granted; empty for ever. */
    public Optional<Integer> validityMonths() {
        return terms.validityMonths();
    }

    /** What the ledger is told: one line, one lot. */
    NewLot lot() {
        Map<String, Money> byCode = taxes.stream().collect(Collectors.toMap(Tax::code, Tax::amount));
        return new NewLot(kind(), title(), units(), net, byCode, validityMonths());
    }
}
