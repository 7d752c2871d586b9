package org.packledger.sales;

import java.time.LocalDate;
import java.util.Currency;
import org.packledger.kernel.Money;
import org.packledger.ledger.Account;

/** What a proposal says, put together bit by bit; what its kind does not need stays empty. */
final class Wanted {

    final AdjustmentKind kind;
    final long organisation;
    final Currency currency;
    final Why why;
    String invoice;
    Long lot;
    String title;
    Integer units;
    Integer months;
    Boolean renews;
    LocalDate startsOn;
    LocalDate lastDay;
    Long amountMinor;
    Account account;
    String reference;
    String taxRegion;

    Wanted(AdjustmentKind kind, long organisation, Currency currency, Why why) {
        this.kind = kind;
        this.organisation = organisation;
        this.currency = currency;
        this.why = why;
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
}
