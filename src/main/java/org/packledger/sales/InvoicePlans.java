package org.packledger.sales;

import static org.packledger.ledger.Account.BAD_DEBTS;
import static org.packledger.ledger.Account.BANK;
import static org.packledger.ledger.Account.CUSTOMER_CREDIT;
import static org.packledger.ledger.Account.DEFERRED_REVENUE;
import static org.packledger.ledger.Account.RECEIVABLE;
import static org.packledger.ledger.Account.TAX_PAYABLE;
import static org.packledger.ledger.Account.UNITS_AVAILABLE;
import static org.packledger.ledger.Account.UNITS_REFUNDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.packledger.kernel.Money;
import org.packledger.ledger.Account;
import org.packledger.ledger.Rest;
import org.packledger.ledger.Rests;
import org.packledger.ledger.Units;

/**
 * Works out what putting an invoice right would post, for people who decide. Reads without a lock: only the posting itself
 * decides, and refuses where it would be another amount.
 */
@ApplicationScoped
public class InvoicePlans {

    @Inject
    private Rests rests;

    @Inject
    private Units units;

    @Inject
    private Standings standings;

    @Inject
    private InvoiceTaxes taxes;

    @Inject
    private Credits credits;

    /** The unused rest of a paid invoice goes back; empty when there is none. */
    public Optional<Plan> refund(long book, String invoice, String currency, Account from) {
        Rest rest = rests.of(book, invoice);
        Standing standing = standings.of(book, invoice);
        if (rest.units() == 0 || standing.owed() > 0) {
            return Optional.empty();
        }
        List<PlannedRow> rows = back(rest, currency);
        rows.add(new PlannedRow(from, "", currency, -rest.gross()));
        return Optional.of(fewerUnits(book, rest, rows));
    }

    /** What is owed is given up, after the free units went; empty when nothing is owed or nobody got a unit. */
    public Optional<Plan> writeOff(long book, String invoice, String currency) {
        Standing standing = standings.of(book, invoice);
        if (standing.owed() <= 0 || !standings.isGranted(book, invoice)) {
            return Optional.empty();
        }
        Rest rest = rests.of(book, invoice);
        List<PlannedRow> rows = back(rest, currency);
        long owed = standing.owed();
        long given = Math.min(rest.gross(), owed);
        rows.add(new PlannedRow(RECEIVABLE, "", currency, -given));
        rows.add(new PlannedRow(CUSTOMER_CREDIT, "", currency, given - rest.gross()));
        rows.add(new PlannedRow(BAD_DEBTS, "+", currency, owed - given));
        rows.add(new PlannedRow(RECEIVABLE, "", currency, given - owed));
        return Optional.of(new Plan(Money.of(owed, currency), Money.of(0, currency), rows));
    }

    /** The taxes become those of another region. */
    public Optional<Plan> tax(long book, String invoice, String currency, String region) {
        List<InvoiceTaxes.OfLine> should = taxes.in(region, invoice);
        long was = taxes.booked(book, invoice);
        long now = should.stream().mapToLong(InvoiceTaxes.OfLine::total).sum();
        SortedMap<String, Long> change = new TreeMap<>();
        taxes.bookedByCode(book, invoice).forEach(tax -> change.merge(tax.code(), tax.minor(), Math::addExact));
        should.stream()
                .flatMap(line -> line.taxes().stream())
                .forEach(tax -> change.merge(tax.code(), -tax.amount().minor(), Math::addExact));
        List<PlannedRow> rows = new ArrayList<>();
        change.forEach((code, by) -> rows.add(new PlannedRow(TAX_PAYABLE, code, currency, by)));
        long more = now - was;
        long owed = more > 0
                ? more
                : Math.max(more, Math.min(0, -standings.of(book, invoice).owed()));
        rows.add(new PlannedRow(RECEIVABLE, "", currency, owed));
        rows.add(new PlannedRow(CUSTOMER_CREDIT, "", currency, more - owed));
        return Optional.of(new Plan(Money.of(was, currency), Money.of(now, currency), rows));
    }

    /** A payment is charged back: the free units go, the rest is owed. */
    public Plan chargeBack(long book, String invoice, Money payment) {
        String currency = payment.currency().getCurrencyCode();
        Rest rest = rests.of(book, invoice);
        List<PlannedRow> rows = new ArrayList<>();
        rows.add(new PlannedRow(RECEIVABLE, "", currency, payment.minor()));
        rows.add(new PlannedRow(BANK, "", currency, -payment.minor()));
        rows.addAll(back(rest, currency));
        rows.add(new PlannedRow(RECEIVABLE, "", currency, -rest.gross()));
        return fewerUnits(book, rest, rows);
    }

    /** What stands to the customer's credit pays an invoice; empty when there is none, or nothing is owed. */
    public Optional<Plan> useCredit(long book, String invoice, String currency) {
        long owed = standings.of(book, invoice).owed();
        long credit = credits.find(book).map(Credits.Credit::minor).orElse(0L);
        long used = Math.min(owed, credit);
        if (used <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Plan(
                Money.of(owed, currency),
                Money.of(owed - used, currency),
                List.of(
                        new PlannedRow(CUSTOMER_CREDIT, "", currency, used),
                        new PlannedRow(RECEIVABLE, "", currency, -used))));
    }

    /** An invoice is credited whole; empty when somebody got its units, or nothing is owed. */
    public Optional<Plan> credit(long book, String invoice, InvoicePaper.Head head) {
        long owed = standings.of(book, invoice).owed();
        if (owed <= 0 || !head.status().isPayable() || standings.isGranted(book, invoice)) {
            return Optional.empty();
        }
        String currency = head.currency();
        long tax = taxes.booked(book, invoice);
        long gross = head.netMinor() + tax;
        return Optional.of(new Plan(
                Money.of(owed, currency),
                Money.of(0, currency),
                List.of(
                        new PlannedRow(DEFERRED_REVENUE, "", currency, head.netMinor()),
                        new PlannedRow(TAX_PAYABLE, "", currency, tax),
                        new PlannedRow(RECEIVABLE, "", currency, -owed),
                        new PlannedRow(CUSTOMER_CREDIT, "", currency, owed - gross))));
    }

    private Plan fewerUnits(long book, Rest rest, List<PlannedRow> rows) {
        int now = units.spendable(book);
        return new Plan(now, now - rest.units(), rows);
    }

    private static List<PlannedRow> back(Rest rest, String currency) {
        List<PlannedRow> rows = new ArrayList<>();
        for (Rest.OfLot lot : rest.lots()) {
            rows.add(PlannedRow.units(UNITS_AVAILABLE, lot.title(), -lot.units()));
            rows.add(PlannedRow.units(UNITS_REFUNDED, lot.title(), lot.units()));
            rows.add(new PlannedRow(DEFERRED_REVENUE, lot.title(), currency, lot.net()));
            lot.taxes().forEach((code, tax) -> rows.add(new PlannedRow(TAX_PAYABLE, code, currency, tax)));
        }
        return rows;
    }
}
