package org.packledger.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.packledger.kernel.Money;
import org.packledger.ledger.Account;
import org.packledger.ledger.GivenLot;
import org.packledger.ledger.LotKind;

/** What a proposal says, put together bit by bit; what its kind does not need stays empty. */
@Embeddable
@SuppressWarnings("UnusedVariable") // read by pages
class Wanted {

    @Enumerated(EnumType.STRING)
    AdjustmentKind kind;

    @Column(name = "organisation_id")
    Long organisation;

    String currency;

    @Column(name = "invoice_number")
    String invoice;

    @Column(name = "lot_id")
    Long lot;

    String title;
    Integer units;
    Integer months;
    Boolean renews;

    @Column(name = "starts_on")
    LocalDate startsOn;

    @Column(name = "last_day")
    LocalDate lastDay;

    @Column(name = "amount_minor")
    Long amountMinor;

    @Enumerated(EnumType.STRING)
    Account account;

    String reference;

    @Column(name = "tax_region")
    String taxRegion;

    @Enumerated(EnumType.STRING)
    AdjustmentReason reason;

    private String explanation;

    /** For JPA. */
    protected Wanted() {}

    Wanted(AdjustmentKind kind, long organisation, Currency currency, Why why) {
        this.kind = kind;
        this.organisation = organisation;
        this.currency = currency.getCurrencyCode();
        this.reason = why.reason();
        this.explanation = why.explanation();
        if (!why.reason().explains(kind)) {
            throw new IllegalArgumentException(why.reason() + " is no reason for " + kind);
        }
    }

    Wanted onInvoice(String number) {
        invoice = number;
        return this;
    }

    Wanted ofUnits(String name, int count) {
        title = name;
        units = count;
        return this;
    }

    Wanted onLot(long id) {
        lot = id;
        return this;
    }

    Wanted until(LocalDate day) {
        lastDay = day;
        return this;
    }

    Wanted from(Account money) {
        account = money;
        return this;
    }

    Wanted of(Money amount) {
        amountMinor = amount.minor();
        return this;
    }

    Wanted named(String text) {
        reference = text;
        return this;
    }

    Wanted inRegion(String region) {
        taxRegion = region;
        return this;
    }

    Wanted term(LocalDate from, int length, boolean again) {
        startsOn = from;
        months = length;
        renews = again;
        return this;
    }

    Money amount() {
        return Money.of(amountMinor, currency);
    }

    /** The units that a goodwill proposal gives. */
    GivenLot goodwill() {
        return new GivenLot(
                LotKind.GOODWILL, title, units, Currency.getInstance(currency), Optional.ofNullable(lastDay));
    }
}
