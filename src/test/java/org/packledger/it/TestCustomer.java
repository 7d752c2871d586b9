package org.packledger.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.packledger.billability.FaultTest;
import org.packledger.customer.CustomerDesk;
import org.packledger.customer.Customers;
import org.packledger.customer.NewContact;
import org.packledger.customer.NewOrganisation;
import org.packledger.customer.StandingOrderDesk;
import org.packledger.customer.StandingOrders;
import org.packledger.incident.Agreement;
import org.packledger.incident.Category;
import org.packledger.incident.Closed;
import org.packledger.incident.Closing;
import org.packledger.incident.ConsentDesk;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.Incidents;
import org.packledger.incident.NewIncident;
import org.packledger.incident.VerdictDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.Role;
import org.packledger.ledger.LotKind;
import org.packledger.platform.PortalClock;
import org.packledger.sales.Catalogue;
import org.packledger.sales.MoneyReceived;
import org.packledger.sales.OfferTerms;
import org.packledger.sales.OrderRequest;
import org.packledger.sales.PackSales;
import org.packledger.sales.PaymentMethod;
import org.packledger.sales.PlacedOrder;
import org.packledger.sales.TaxCategory;

/**
 * An organisation of its own for each test, whose history is made through the desks, some days ago. A pack costs 100.00 for
 * each unit.
 */
@Dependent
public class TestCustomer {

    static final Actor ADMINISTRATOR = Actor.staff(911, "Ada", Set.of(Role.ADMINISTRATOR));
    static final Actor ACCOUNTANT = Actor.staff(912, "Ben", Set.of(Role.ACCOUNTANT));
    static final Actor AGENT = Actor.staff(913, "Cleo", Set.of(Role.AGENT));
    static final Actor LEAD = Actor.staff(914, "Dina", Set.of(Role.LEAD));

    @Inject
    private CustomerDesk customers;

    @Inject
    private Customers lists;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PackSales sales;

    @Inject
    private StandingOrderDesk standing;

    @Inject
    private StandingOrders orders;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private ConsentDesk consents;

    @Inject
    private Incidents views;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private PortalClock clock;

    private Actor owner;

    /** The owner of the organisation, who is registered when first asked for. */
    Actor owner() {
        if (owner == null) {
            String name = "Statement " + UUID.randomUUID();
            long id = customers.registerOrganisation(
                    Actor.job("test"),
                    new NewOrganisation(name, "1 Main Street\nToronto", "CA-ON", Currency.getInstance("CAD")),
                    NewContact.of(name.replace(' ', '.') + "@example.org", "Olga", Role.OWNER));
            long contact = lists.active(ADMINISTRATOR, id).get(0).id();
            owner = Actor.contact(contact, "Olga", id, Set.of(Role.OWNER));
        }
        return owner;
    }

    long id() {
        return owner().organisation().orElseThrow();
    }

    /** The id of the first contact, the owner. */
    long contact() {
        return owner().id();
    }

    /** Another contact of the organisation. */
    Actor colleague(String name, Role... roles) {
        long id = customers.addContact(
                owner(), id(), NewContact.of(name + UUID.randomUUID() + "@example.org", name, roles));
        return Actor.contact(id, name, id(), Set.of(roles));
    }

    /** The customer agrees beforehand to whatever costs. */
    void agreesBeforehand() {
        orders.coverable().forEach(reason -> standing.order(owner(), Intent.fresh(), reason, 1000));
    }

    LocalDate daysAgo(int days) {
        return clock.today().minusDays(days);
    }

    /** Buys and pays a pack, and answers its title, which no other test has. */
    String buys(int units, Optional<Integer> validityMonths, int daysAgo) {
        return at(daysAgo, () -> {
            String code = "S-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
            String title = units + "-pack " + code;
            catalogue.add(
                    ADMINISTRATOR,
                    code,
                    new OfferTerms(
                            title,
                            units,
                            Money.of(units * 10_000L, "CAD"),
                            TaxCategory.STANDARD,
                            LotKind.SUPPLEMENTAL,
                            validityMonths));
            catalogue.putOnSale(ADMINISTRATOR, code, 1);
            PlacedOrder order = sales.order(
                    owner(), Intent.fresh(), OrderRequest.of(sales.quote(owner(), code, 1), Optional.empty()));
            sales.recordPayment(
                    ACCOUNTANT,
                    Intent.fresh(),
                    new MoneyReceived(
                            order.invoice(), order.gross(), clock.today(), "TRF", PaymentMethod.BANK_TRANSFER));
            return title;
        });
    }

    long opens(String subject, int daysAgo) {
        return at(
                daysAgo,
                () -> incidents.open(owner(), Intent.fresh(), new NewIncident(subject, Category.DELIVERY, "Please")));
    }

    /** The customer agrees on the telephone, that day or as soon as the incident is there; a unit is held. */
    void agrees(long number, int daysAgo) {
        Instant opened = views.get(owner(), number).openedAt();
        Instant when = moment(daysAgo).isBefore(opened) ? opened : moment(daysAgo);
        clock.at(
                when,
                () -> consents.recordAgreement(
                        AGENT,
                        Intent.fresh(),
                        number,
                        new Agreement(contact(), "INVESTIGATION", when, "called us back")));
    }

    Closed closedBillable(long number, int daysAgo) {
        agreesBeforehand();
        return at(
                daysAgo,
                () -> verdicts.close(AGENT, Intent.fresh(), number, closing("INVESTIGATION", "the log of the day")));
    }

    Closed closedFree(long number, int daysAgo) {
        return at(daysAgo, () -> verdicts.close(AGENT, Intent.fresh(), number, closing("BUG_REPORT", "")));
    }

    void takenBack(long number, Closed closed, int daysAgo) {
        at(daysAgo, () -> {
            verdicts.reverseDebit(
                    LEAD, Intent.fresh(), number, closed.entry().orElseThrow(), "It was our fault after all");
            return number;
        });
    }

    private static Closing closing(String reason, String note) {
        return new Closing(new FaultTest(false, false), reason, Optional.empty(), "", note, "This is how it was.");
    }

    private <T> T at(int daysAgo, Supplier<T> what) {
        var answer = new AtomicReference<T>();
        clock.at(moment(daysAgo), () -> answer.set(what.get()));
        return answer.get();
    }

    /** Noon of an earlier day; today it is now, so that what was done just before is before it at any hour. */
    private Instant moment(int daysAgo) {
        return daysAgo == 0
                ? clock.now()
                : daysAgo(daysAgo).atTime(12, 0).atZone(clock.zone()).toInstant();
    }
}
