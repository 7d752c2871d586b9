package org.packledger.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.audit.AuditSql;
import org.packledger.customer.CustomerDesk;
import org.packledger.customer.NewContact;
import org.packledger.customer.NewOrganisation;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.ledger.LotKind;
import org.packledger.platform.NumberSeries;
import org.packledger.platform.Reads;
import org.packledger.sales.Catalogue;
import org.packledger.sales.CodeTaken;
import org.packledger.sales.InvoiceNotOpen;
import org.packledger.sales.InvoicePaper;
import org.packledger.sales.InvoiceStatus;
import org.packledger.sales.Invoices;
import org.packledger.sales.ListedOffer;
import org.packledger.sales.MoneyReceived;
import org.packledger.sales.OfferChanged;
import org.packledger.sales.OfferTerms;
import org.packledger.sales.OrderRequest;
import org.packledger.sales.OrderStatus;
import org.packledger.sales.Orders;
import org.packledger.sales.OverPayment;
import org.packledger.sales.PackSales;
import org.packledger.sales.PartlyPaid;
import org.packledger.sales.PaymentDayRefused;
import org.packledger.sales.PaymentMethod;
import org.packledger.sales.PlacedOrder;
import org.packledger.sales.PriceChanged;
import org.packledger.sales.Quote;
import org.packledger.sales.RecordedPayment;
import org.packledger.sales.TaxCategory;

/** What the sales desks promise, on the real database. */
@ArquillianTest
class SalesIT {

    private static final Actor ADMINISTRATOR = Actor.staff(901, "Ada", Set.of(Role.ADMINISTRATOR));
    private static final Actor ACCOUNTANT = Actor.staff(902, "Ben", Set.of(Role.ACCOUNTANT));
    private static final int THREADS = 20;

    @Inject
    private CustomerDesk customers;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PackSales sales;

    @Inject
    private Orders orders;

    @Inject
    private Invoices invoices;

    @Inject
    private NumberSeries numbers;

    @Inject
    private BusinessClock clock;

    @Inject
    private Reads reads;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedThreadFactory threads;

    private Actor buyer;
    private Actor stranger;
    private String offer;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    void aBuyerAndAnOffer() {
        buyer = aBuyerIn("CA-ON");
        stranger = aBuyerIn("CA-QC");
        offer = anOffer(80_000);
    }

    @Test
    void anOrderIsInvoicedWithTheTaxesOfTheBuyersRegion() {
        PlacedOrder placed = order(buyer);
        InvoicePaper invoice = invoices.get(buyer, placed.invoice());
        assertEquals(cad(80_000), invoice.head().net());
        assertEquals(cad(10_400), invoice.head().tax());
        assertEquals(cad(90_400), placed.gross());
        assertEquals("HST-ON", invoice.taxes().get(0).code());
        assertEquals(InvoiceStatus.OPEN, invoice.head().status());
        assertEquals(clock.today().plusDays(30), invoice.head().dueOn());
        assertEquals(80_000, balance(buyer, "DEFERRED_REVENUE") * -1);
        assertEquals(90_400, balance(buyer, "RECEIVABLE"));
        assertEquals(10_400, balance(buyer, "TAX_PAYABLE") * -1);
        assertEquals(0, available(buyer));
    }

    @Test
    void quebecHasTwoTaxes() {
        InvoicePaper invoice = invoices.get(stranger, order(stranger).invoice());
        assertEquals(
                List.of("GST", "QST"),
                invoice.taxes().stream().map(InvoicePaper.LineTax::code).toList());
        assertEquals(cad(4_000 + 7_980), invoice.head().tax());
    }

    @Test
    void aPaymentInFullGrantsTheUnits() {
        PlacedOrder placed = order(buyer);
        assertTrue(pay(placed, 90_400).complete());
        assertEquals(10, available(buyer));
        assertEquals(0, balance(buyer, "RECEIVABLE"));
        assertEquals(90_400, balance(buyer, "BANK"));
        assertEquals(OrderStatus.PAID, orders.get(buyer, placed.reference()).status());
        assertEquals(
                InvoiceStatus.PAID, invoices.get(buyer, placed.invoice()).head().status());
    }

    @Test
    void aPartialPaymentGrantsNothingUntilTheRestCame() {
        PlacedOrder placed = order(buyer);
        assertEquals(cad(50_400), pay(placed, 40_000).open());
        assertEquals(0, available(buyer));
        assertThrows(PartlyPaid.class, () -> sales.cancel(buyer, Intent.fresh(), placed.reference()));
        assertTrue(pay(placed, 50_400).complete());
        assertEquals(10, available(buyer));
        assertEquals(2, invoices.get(buyer, placed.invoice()).payments().size());
    }

    @Test
    void anOverPaymentIsRefused() {
        PlacedOrder placed = order(buyer);
        assertThrows(OverPayment.class, () -> pay(placed, 90_401));
        assertEquals(90_400, balance(buyer, "RECEIVABLE"));
        pay(placed, 90_400);
        assertThrows(InvoiceNotOpen.class, () -> pay(placed, 1));
    }

    @Test
    void aPaymentComesNeitherTomorrowNorBeforeItsInvoice() {
        PlacedOrder placed = order(buyer);
        LocalDate today = clock.today();
        assertThrows(
                PaymentDayRefused.class,
                () -> sales.recordPayment(ACCOUNTANT, Intent.fresh(), money(placed, 90_400, today.plusDays(1))));
        assertThrows(
                PaymentDayRefused.class,
                () -> sales.recordPayment(ACCOUNTANT, Intent.fresh(), money(placed, 90_400, today.minusDays(1))));
    }

    @Test
    void aCancellationTakesTheInvoiceBackToTheCent() {
        PlacedOrder placed = order(buyer);
        Intent intent = Intent.fresh();
        var cancelled = sales.cancel(buyer, intent, placed.reference());
        assertEquals(cancelled, sales.cancel(buyer, intent, placed.reference()));
        assertEquals(0, balance(buyer, "RECEIVABLE"));
        assertEquals(0, balance(buyer, "DEFERRED_REVENUE"));
        assertEquals(0, balance(buyer, "TAX_PAYABLE"));
        assertEquals(
                Optional.of(cancelled.creditNote()),
                orders.get(buyer, placed.reference()).creditNote());
        assertThrows(InvoiceNotOpen.class, () -> sales.cancel(buyer, Intent.fresh(), placed.reference()));
        assertThrows(InvoiceNotOpen.class, () -> pay(placed, 90_400));
    }

    @Test
    void aPaidOrderCannotBeCancelled() {
        PlacedOrder placed = order(buyer);
        pay(placed, 90_400);
        assertThrows(InvoiceNotOpen.class, () -> sales.cancel(ACCOUNTANT, Intent.fresh(), placed.reference()));
    }

    @Test
    void theSameIntentOrdersOnce() {
        Intent intent = Intent.fresh();
        OrderRequest wanted = wanted(buyer, 1);
        PlacedOrder first = sales.order(buyer, intent, wanted);
        assertEquals(first, sales.order(buyer, intent, wanted));
        assertThrows(IntentConflict.class, () -> sales.order(buyer, intent, wanted(buyer, 2)));
        assertEquals(1, orders.of(buyer, 1, 10).total());
    }

    @Test
    void theSameIntentPaysOnce() {
        PlacedOrder placed = order(buyer);
        Intent intent = Intent.fresh();
        MoneyReceived money = money(placed, 40_000, clock.today());
        var first = sales.recordPayment(ACCOUNTANT, intent, money);
        assertEquals(first, sales.recordPayment(ACCOUNTANT, intent, money));
        assertThrows(
                IntentConflict.class,
                () -> sales.recordPayment(ACCOUNTANT, intent, money(placed, 40_001, clock.today())));
        assertEquals(40_000, balance(buyer, "BANK"));
    }

    @Test
    void twentySendingsOfOneFormMakeOneOrder() throws Exception {
        Intent intent = Intent.fresh();
        OrderRequest wanted = wanted(buyer, 1);
        List<PlacedOrder> answers = inParallel(() -> sales.order(buyer, intent, wanted));
        assertEquals(1, new HashSet<>(answers).size());
        assertEquals(1, orders.of(buyer, 1, 50).total());
        assertEquals(90_400, balance(buyer, "RECEIVABLE"));
    }

    @Test
    void twentySendingsOfOnePaymentPayOnce() throws Exception {
        PlacedOrder placed = order(buyer);
        Intent intent = Intent.fresh();
        inParallel(() -> sales.recordPayment(ACCOUNTANT, intent, money(placed, 90_400, clock.today())));
        assertEquals(90_400, balance(buyer, "BANK"));
        assertEquals(10, available(buyer));
    }

    @Test
    void paymentAndCancellationAtOnceDoOneOfThem() throws Exception {
        PlacedOrder placed = order(buyer);
        inParallel(() -> {
            try {
                if (UUID.randomUUID().getLeastSignificantBits() % 2 == 0) {
                    pay(placed, 90_400);
                } else {
                    sales.cancel(buyer, Intent.fresh(), placed.reference());
                }
            } catch (InvoiceNotOpen | PartlyPaid e) {
                // the other one was first
            }
            return placed;
        });
        boolean paid = orders.get(buyer, placed.reference()).status() == OrderStatus.PAID;
        assertEquals(0, balance(buyer, "RECEIVABLE"));
        assertEquals(paid ? 90_400 : 0, balance(buyer, "BANK"));
        assertEquals(paid ? 10 : 0, available(buyer));
    }

    @Test
    void numbersHaveNoGapsAlsoAfterARollback() throws Exception {
        PlacedOrder first = order(buyer);
        Intent spent = Intent.fresh();
        sales.recordPayment(ACCOUNTANT, spent, money(first, 90_400, clock.today()));
        // Takes the next number and is then refused by the ledger, which knows this intent as a payment.
        assertThrows(IntentConflict.class, () -> sales.order(buyer, spent, wanted(buyer, 1)));
        transaction.begin();
        numbers.next("INVOICE");
        transaction.rollback();
        assertEquals(number(first) + 1, number(order(stranger)));
    }

    @Test
    void numbersHaveNoGapsUnderLoad() throws Exception {
        long before = number(order(buyer));
        List<PlacedOrder> placed = inParallel(() -> order(buyer));
        List<Long> taken = placed.stream().map(SalesIT::number).sorted().toList();
        assertEquals(before + 1, taken.get(0));
        assertEquals(before + THREADS, taken.get(THREADS - 1));
        assertEquals(THREADS, new HashSet<>(taken).size());
    }

    @Test
    void aSeriesThatHandsOutANumberTwiceIsFoundAndGetsNoPaperWritten() throws SQLException {
        PlacedOrder first = order(buyer);
        try (Connection owner = JdbcAsOwner.open()) {
            moveSeries(owner, -1);
            try {
                assertTrue(AuditSql.findings(owner).containsKey("sales-document-numbers.sql"));
                assertThrows(EJBException.class, () -> order(stranger));
                assertEquals(0, orders.of(stranger, 1, 10).total());
                assertEquals(0, balance(stranger, "RECEIVABLE"));
            } finally {
                moveSeries(owner, 1);
            }
            assertFalse(AuditSql.findings(owner).containsKey("sales-document-numbers.sql"));
        }
        assertEquals(number(first) + 1, number(order(stranger)));
    }

    private static void moveSeries(Connection owner, int by) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    "update number_series set next_number = next_number + %d where name = 'INVOICE'".formatted(by));
        }
    }

    @Test
    void anotherOrganisationsPapersAreNotThere() {
        PlacedOrder placed = order(buyer);
        assertThrows(NotFound.class, () -> orders.get(stranger, placed.reference()));
        assertThrows(NotFound.class, () -> invoices.get(stranger, placed.invoice()));
        assertThrows(NotFound.class, () -> sales.cancel(stranger, Intent.fresh(), placed.reference()));
        assertThrows(NotFound.class, () -> orders.get(buyer, "0' or 1=1 --"));
        assertEquals(0, orders.of(stranger, 1, 10).total());
        assertEquals(0, invoices.ofOwn(stranger, 1, 10).total());
    }

    @Test
    void eachDoesWhatTheirRoleAllows() {
        PlacedOrder placed = order(buyer);
        Actor requester = withRole(buyer, Role.REQUESTER);
        Actor finance = withRole(buyer, Role.FINANCE);
        Actor agent = Actor.staff(903, "Cleo", Set.of(Role.AGENT, Role.LEAD));
        assertThrows(NotAllowed.class, () -> sales.quote(requester, offer, 1));
        assertThrows(NotAllowed.class, () -> sales.order(finance, Intent.fresh(), wanted(buyer, 1)));
        assertThrows(NotAllowed.class, () -> sales.cancel(finance, Intent.fresh(), placed.reference()));
        assertThrows(
                NotAllowed.class,
                () -> sales.recordPayment(buyer, Intent.fresh(), money(placed, 90_400, clock.today())));
        assertThrows(
                NotAllowed.class,
                () -> sales.recordPayment(ADMINISTRATOR, Intent.fresh(), money(placed, 90_400, clock.today())));
        assertThrows(NotAllowed.class, () -> invoices.get(requester, placed.invoice()));
        assertThrows(NotAllowed.class, () -> invoices.get(agent, placed.invoice()));
        assertThrows(NotAllowed.class, () -> catalogue.takeOffSale(ACCOUNTANT, offer, 1));
        assertEquals(
                placed.invoice(), invoices.get(finance, placed.invoice()).head().number());
    }

    @Test
    void aPriceThatChangedMeanwhileIsNotCharged() {
        OrderRequest seen = wanted(buyer, 1);
        catalogue.edit(ADMINISTRATOR, offer, listed().version(), terms(85_000));
        assertThrows(PriceChanged.class, () -> sales.order(buyer, Intent.fresh(), seen));
        assertEquals(0, orders.of(buyer, 1, 10).total());
    }

    @Test
    void whatIsOffSaleCannotBeOrdered() {
        OrderRequest seen = wanted(buyer, 1);
        catalogue.takeOffSale(ADMINISTRATOR, offer, listed().version());
        assertThrows(NotFound.class, () -> sales.order(buyer, Intent.fresh(), seen));
        assertFalse(catalogue.onSale().stream().anyMatch(one -> one.code().equals(offer)));
    }

    @Test
    void nobodyOverwritesAnOfferTheyHaveNotSeen() {
        int seen = listed().version();
        catalogue.edit(ADMINISTRATOR, offer, seen, terms(85_000));
        assertThrows(OfferChanged.class, () -> catalogue.edit(ADMINISTRATOR, offer, seen, terms(70_000)));
        assertEquals(cad(85_000), listed().net());
        assertThrows(CodeTaken.class, () -> catalogue.add(ADMINISTRATOR, offer, terms(1)));
    }

    @Test
    void severalPacksAreOneLot() {
        PlacedOrder placed = sales.order(buyer, Intent.fresh(), wanted(buyer, 3));
        pay(placed, placed.gross().minor());
        assertEquals(30, available(buyer));
        assertEquals(3, invoices.get(buyer, placed.invoice()).lines().get(0).quantity());
    }

    private Actor aBuyerIn(String region) {
        String name = "Sales " + UUID.randomUUID();
        long organisation = customers.registerOrganisation(
                Actor.job("test"),
                new NewOrganisation(name, "1 Main Street\nToronto", region, Currency.getInstance("CAD")),
                NewContact.of(name.replace(' ', '.') + "@example.org", "Olga", Role.OWNER));
        return Actor.contact(organisation, "Olga", organisation, Set.of(Role.BUYER));
    }

    private String anOffer(long net) {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        catalogue.add(ADMINISTRATOR, code, terms(net));
        catalogue.putOnSale(ADMINISTRATOR, code, 1);
        return code;
    }

    private static OfferTerms terms(long net) {
        return new OfferTerms("10-pack", 10, cad(net), TaxCategory.STANDARD, LotKind.SUPPLEMENTAL, Optional.of(24));
    }

    private ListedOffer listed() {
        return catalogue.get(ADMINISTRATOR, offer);
    }

    private PlacedOrder order(Actor who) {
        return sales.order(who, Intent.fresh(), wanted(who, 1));
    }

    private OrderRequest wanted(Actor who, int quantity) {
        Quote quote = sales.quote(who, offer, quantity);
        return OrderRequest.of(quote, Optional.of("PO 4711"));
    }

    private RecordedPayment pay(PlacedOrder placed, long minor) {
        return sales.recordPayment(ACCOUNTANT, Intent.fresh(), money(placed, minor, clock.today()));
    }

    private static MoneyReceived money(PlacedOrder placed, long minor, LocalDate day) {
        return new MoneyReceived(placed.invoice(), cad(minor), day, "TRF 1", PaymentMethod.BANK_TRANSFER);
    }

    private static Actor withRole(Actor contact, Role role) {
        return Actor.contact(
                contact.id(), contact.name(), contact.organisation().orElseThrow(), Set.of(role));
    }

    private static Money cad(long minor) {
        return Money.of(minor, "CAD");
    }

    private static long number(PlacedOrder placed) {
        return Long.parseLong(placed.invoice().substring("INV-".length()));
    }

    private long balance(Actor who, String account) {
        return reads.find(
                        Long.class,
                        "select coalesce(sum(amount), 0) from posting where book_id = :book and account = :account",
                        Map.of("book", who.organisation().orElseThrow(), "account", account))
                .orElseThrow();
    }

    private long available(Actor who) {
        return balance(who, "UNITS_AVAILABLE");
    }

    private <T> List<T> inParallel(Callable<T> what) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS, threads);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(what);
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(all)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            executor.shutdown();
        }
    }
}
