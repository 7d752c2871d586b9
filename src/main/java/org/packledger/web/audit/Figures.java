package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.audit.TrialBalance;
import org.packledger.kernel.Money;
import org.packledger.web.Presentation;

/** Amounts of the journal as an accountant reads them: units whole, money with its decimals and without its currency. */
@Named("figures")
@RequestScoped
public class Figures {

    @Inject
    private Presentation show;

    /** Minor units of a currency, or units. */
    public String of(String commodity, long amount) {
        return commodity.equals(TrialBalance.UNITS) ? show.number(amount) : show.amount(Money.of(amount, commodity));
    }

    /** The same, but nothing where there is nothing: the empty side of a pair of columns. */
    public String orNothing(String commodity, long amount) {
        return amount == 0 ? "" : of(commodity, amount);
    }

    /** With the currency. */
    public String whole(String currency, long minor) {
        return show.money(Money.of(minor, currency));
    }
}
