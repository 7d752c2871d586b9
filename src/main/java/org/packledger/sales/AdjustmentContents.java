package org.packledger.sales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.packledger.customer.Organisation;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;
import org.packledger.ledger.Account;
import org.packledger.ledger.AmountChanged;
import org.packledger.ledger.Rest;
import org.packledger.ledger.Rests;
import org.packledger.platform.Reads;

/** Works out what a proposal of each kind says, and refuses what cannot be proposed. */
@ApplicationScoped
class AdjustmentContents {

    @Inject
    private SalesFile file;

    @Inject
    private Standings standings;

    @Inject
    private InvoiceTaxes taxes;

    @Inject
    private Credits credits;

    @Inject
    private Rests rests;

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    Wanted refund(String invoice, Account from, Why why) {
        Invoice paid = file.invoice(invoice);
        Rest rest = rests.of(paid.book(), invoice);
        if (rest.units() == 0 || standings.of(paid.book(), invoice).owed() > 0) {
            throw new NothingToAdjust(invoice);
        }
        return on(paid, AdjustmentKind.REFUND, why)
                .from(mustPay(from))
                .ofUnits("", rest.units())
                .of(new Money(rest.gross(), paid.currency()));
    }

    Wanted writeOff(String invoice, Optional<Money> seen, Why why) {
        Invoice unpaid = file.invoice(invoice);
        long owed = standings.of(unpaid.book(), invoice).owed();
        if (owed <= 0 || !unpaid.status().isPayable()) {
            throw new NothingToAdjust(invoice);
        }
        Money amount = new Money(owed, unpaid.currency());
        if (!seen.orElse(amount).equals(amount)) {
            throw new AmountChanged(seen.get(), amount);
        }
        return on(unpaid, AdjustmentKind.WRITE_OFF, why).of(amount);
    }

    Wanted taxCorrection(String invoice, String region, Why why) {
        Invoice wrong = file.invoice(invoice);
        if (!InvoiceTaxes.NOWHERE.equals(region) && !taxes.regions().contains(region)) {
            throw new NotFound("tax region");
        }
        long should = taxes.in(region, invoice).stream()
                .mapToLong(InvoiceTaxes.OfLine::total)
                .sum();
        return on(wrong, AdjustmentKind.TAX_CORRECTION, why)
                .inRegion(region)
                .of(new Money(should - taxes.booked(wrong.book(), invoice), wrong.currency()));
    }

    Wanted repayment(long organisation, Money amount, Account from, String reference, Why why) {
        Organisation customer = file.organisation(organisation);
        Money credit = credits.find(organisation).orElseThrow().amount();
        if (!amount.isPositive() || amount.compareTo(credit) > 0) {
            throw new InvalidInput("repayment", "An amount up to " + credit + " can be paid back");
        }
        return new Wanted(AdjustmentKind.CREDIT_REPAYMENT, organisation, customer.currency(), why)
                .of(amount)
                .from(mustPay(from))
                .named(mustBeReference(reference));
    }

    Wanted goodwill(long organisation, int units, Optional<LocalDate> lastDay, Why why) {
        Organisation customer = file.organisation(organisation);
        lastDay.ifPresent(this::mustBeAhead);
        return new Wanted(AdjustmentKind.GOODWILL, organisation, customer.currency(), why)
                .ofUnits("Goodwill", LicenceWanted.mustBeUnits(units))
                .until(lastDay.orElse(null));
    }

    Wanted extension(long lot, LocalDate lastDay, Why why) {
        long organisation = reads.find(Long.class, "select book_id from lot where id = :lot", Map.of("lot", lot))
                .orElseThrow(() -> new NotFound("lot"));
        mustBeAhead(lastDay);
        return new Wanted(
                        AdjustmentKind.EXTENSION,
                        organisation,
                        file.organisation(organisation).currency(),
                        why)
                .onLot(lot)
                .until(lastDay);
    }

    Wanted licence(long organisation, LicenceWanted licence, Why why) {
        return new Wanted(
                        AdjustmentKind.BUNDLE,
                        organisation,
                        file.organisation(organisation).currency(),
                        why)
                .ofUnits(licence.title(), licence.units())
                .term(licence.startsOn(), licence.months(), licence.renews())
                .until(licence.startsOn().plusMonths(licence.months()).minusDays(1));
    }

    private static Wanted on(Invoice invoice, AdjustmentKind kind, Why why) {
        return new Wanted(kind, invoice.book(), invoice.currency(), why).onInvoice(invoice.number());
    }

    private void mustBeAhead(LocalDate day) {
        if (day.isBefore(clock.today())) {
            throw new InvalidInput("lastDay", "The last day lies before today");
        }
    }

    private static Account mustPay(Account account) {
        if (account != Account.BANK && account != Account.CARD_CLEARING) {
            throw new InvalidInput("account", "Money leaves the bank, or the card payments under way");
        }
        return account;
    }

    private static String mustBeReference(String text) {
        String reference = text == null ? "" : text.strip();
        if (reference.isEmpty() || reference.length() > 40) {
            throw new InvalidInput(
                    "transferReference", "The reference of the transfer is needed, at most 40 characters");
        }
        return reference;
    }
}
