package org.packledger.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packledger.it.TestCustomer.ACCOUNTANT;
import static org.packledger.it.TestCustomer.ADMINISTRATOR;
import static org.packledger.it.TestCustomer.AGENT;
import static org.packledger.it.TestCustomer.LEAD;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.audit.AuditSql;
import org.packledger.audit.JournalPages;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.ledger.Account;
import org.packledger.ledger.AmountChanged;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.NotReversible;
import org.packledger.platform.PortalClock;
import org.packledger.platform.Reads;
import org.packledger.sales.AdjustmentDesk;
import org.packledger.sales.AdjustmentReason;
import org.packledger.sales.AlreadyDecided;
import org.packledger.sales.Catalogue;
import org.packledger.sales.InvoiceDesk;
import org.packledger.sales.InvoiceStatus;
import org.packledger.sales.Invoices;
import org.packledger.sales.LicenceDesk;
import org.packledger.sales.LicenceWanted;
import org.packledger.sales.MoneyReceived;
import org.packledger.sales.NotYourProposal;
import org.packledger.sales.NothingToAdjust;
import org.packledger.sales.OfferTerms;
import org.packledger.sales.OrderRequest;
import org.packledger.sales.OrderRow;
import org.packledger.sales.OrderState;
import org.packledger.sales.Orders;
import org.packledger.sales.OverPayment;
import org.packledger.sales.PackSales;
import org.packledger.sales.PaymentMethod;
import org.packledger.sales.PlacedOrder;
import org.packledger.sales.RecordedPayment;
import org.packledger.sales.SamePersonTwice;
import org.packledger.sales.TaxCategory;
import org.packledger.sales.UsableWhen;
import org.packledger.sales.Why;

/** What two people do, and what an accountant does alone, on the real database: 5 units for 500.00 and 65.00 HST. */
@ArquillianTest
class AdjustmentIT {

    private static final Actor SECOND = Actor.staff(915, "Emil", Set.of(Role.ACCOUNTANT));
    private static final Actor OTHER_LEAD = Actor.staff(916, "Fay", Set.of(Role.LEAD));
    private static final Actor JOB = Actor.job("renewal");
    private static final int THREADS = 12;

    @Inject
    private TestCustomer customer;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PackSales sales;

    @Inject
    private AdjustmentDesk desk;

    @Inject
    private InvoiceDesk invoiceDesk;

    @Inject
    private LicenceDesk licences;

    @Inject
    private Invoices invoices;

    @Inject
    private Orders orders;

    @Inject
    private JournalPages journal;

    @Inject
    private Reads reads;

    @Inject
    private PortalClock clock;

    @Resource
    private ManagedThreadFactory threads;

    private long book;
    private String offer;
    private Map<String, List<String>> findings;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    void aCustomerAndAnOffer() throws SQLException {
        findings = findings();
        book = customer.id();
        offer = anOffer(UsableWhen.PAID);
    }

    /** Other tests post without documents: what each query found before is no finding of this one. */
    @AfterEach
    void theBooksAreClean() throws SQLException {
        assertEquals(findings, findings());
    }

    private static Map<String, List<String>> findings() throws SQLException {
        try (Connection connection = JdbcAsOwner.open()) {
            return AuditSql.findings(connection);
        }
    }

    // --- refund

    @Test
    void theUnusedRestOfAPaidInvoiceGoesBack() {
        String invoice = aPaidPack();
        String number = refund(invoice);
        assertEquals(0, units("UNITS_REFUNDED"));
        EntryId entry = desk.confirm(SECOND, Intent.fresh(), number).orElseThrow();
        assertEquals(5, units("UNITS_REFUNDED"));
        assertEquals(0, units("UNITS_AVAILABLE"));
        assertEquals(0, balance("BANK"));
        assertEquals(0, balance("DEFERRED_REVENUE"));
        assertEquals(0, balance("TAX_PAYABLE"));
        assertEquals(InvoiceStatus.REFUNDED, status(invoice));
        assertEquals(OrderState.REFUNDED, newestOrder().state());
        assertEquals(5, newestOrder().rest().givenBack());
        assertEquals(1, notes(invoice));
        assertEquals(
                "CN-",
                text("select document from journal_entry where book_id = " + book + " and number = " + entry.number())
                        .substring(0, 3));
        assertEquals(
                ACCOUNTANT.reference(),
                text("select proposed_by from journal_entry where book_id = " + book + " and number = "
                        + entry.number()));
    }

    @Test
    void aRefundThatIsNotWhatWasProposedAnyMoreIsRefused() {
        String invoice = aPaidPack();
        String number = refund(invoice);
        long incident = customer.opens("In between", 0);
        customer.agrees(incident, 0);
        assertThrows(AmountChanged.class, () -> desk.confirm(SECOND, Intent.fresh(), number));
        assertEquals(0, units("UNITS_REFUNDED"));
        desk.withdraw(ACCOUNTANT, Intent.fresh(), number);
        desk.confirm(SECOND, Intent.fresh(), refund(invoice));
        assertEquals(4, units("UNITS_REFUNDED"));
    }

    @Test
    void nothingIsRefundedTwiceNorOfAnUnpaidInvoice() {
        String unpaid = order(offer).invoice();
        assertThrows(NothingToAdjust.class, () -> refund(unpaid));
        String invoice = aPaidPack();
        String first = refund(invoice);
        String second = refund(invoice);
        desk.confirm(SECOND, Intent.fresh(), first);
        assertThrows(DomainException.class, () -> desk.confirm(SECOND, Intent.fresh(), second));
        desk.decline(SECOND, Intent.fresh(), second, "It went back by " + first);
        assertEquals(5, units("UNITS_REFUNDED"));
    }

    // --- two people

    @Test
    void nobodyDecidesTheirOwnProposal() {
        String number = refund(aPaidPack());
        assertThrows(SamePersonTwice.class, () -> desk.confirm(ACCOUNTANT, Intent.fresh(), number));
        assertThrows(SamePersonTwice.class, () -> desk.decline(ACCOUNTANT, Intent.fresh(), number, "no"));
        assertThrows(NotYourProposal.class, () -> desk.withdraw(SECOND, Intent.fresh(), number));
        assertThrows(NotAllowed.class, () -> desk.confirm(LEAD, Intent.fresh(), number));
        assertThrows(NotAllowed.class, () -> desk.confirm(ADMINISTRATOR, Intent.fresh(), number));
        assertThrows(NotAllowed.class, () -> refundBy(customer.owner(), aPaidPack()));
        assertThrows(NotAllowed.class, () -> refundBy(AGENT, aPaidPack()));
    }

    @Test
    void theDatabaseRefusesOnePersonToo() throws SQLException {
        String number = refund(aPaidPack());
        try (Connection connection = JdbcAsOwner.open()) {
            assertThrows(SQLException.class, () -> connection
                    .createStatement()
                    .executeUpdate("update adjustment set status = 'DECLINED', decided_by = proposed_by,"
                            + " decided_by_name = 'x', decided_at = now() where number = '" + number + "'"));
            desk.withdraw(ACCOUNTANT, Intent.fresh(), number);
            assertThrows(SQLException.class, () -> connection
                    .createStatement()
                    .executeUpdate("update adjustment set status = 'PROPOSED', decided_by = null where number =" + " '"
                            + number + "'"));
        }
    }

    @Test
    void aDecisionIsMadeOnce() {
        String number = refund(aPaidPack());
        desk.decline(SECOND, Intent.fresh(), number, "The customer changed their mind");
        assertThrows(AlreadyDecided.class, () -> desk.confirm(SECOND, Intent.fresh(), number));
        assertThrows(AlreadyDecided.class, () -> desk.withdraw(ACCOUNTANT, Intent.fresh(), number));
    }

    @Test
    void theSameIntentProposesAndConfirmsOnce() {
        String invoice = aPaidPack();
        Intent intent = Intent.fresh();
        Why why = why(AdjustmentReason.CUSTOMER_REQUEST);
        String number = desk.proposeRefund(ACCOUNTANT, intent, invoice, Account.BANK, why);
        assertEquals(number, desk.proposeRefund(ACCOUNTANT, intent, invoice, Account.BANK, why));
        assertThrows(
                IntentConflict.class,
                () -> desk.proposeRefund(ACCOUNTANT, intent, invoice, Account.CARD_CLEARING, why));
        Intent confirmation = Intent.fresh();
        Optional<EntryId> first = desk.confirm(SECOND, confirmation, number);
        assertEquals(first, desk.confirm(SECOND, confirmation, number));
        assertThrows(IntentConflict.class, () -> desk.decline(SECOND, confirmation, number, "no"));
        assertEquals(5, units("UNITS_REFUNDED"));
    }

    @Test
    void twelveConfirmationsAtOncePostOnce() throws Exception {
        String number = refund(aPaidPack());
        List<Boolean> done = inParallel(() -> {
            try {
                desk.confirm(SECOND, Intent.fresh(), number);
                return true;
            } catch (AlreadyDecided e) {
                return false;
            }
        });
        assertEquals(1, done.stream().filter(one -> one).count());
        assertEquals(5, units("UNITS_REFUNDED"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Why why = why(AdjustmentReason.CUSTOMER_REQUEST);
        assertThrows(
                NotFound.class, () -> desk.proposeRefund(ACCOUNTANT, Intent.fresh(), "INV-999999", Account.BANK, why));
        assertThrows(NotFound.class, () -> desk.confirm(SECOND, Intent.fresh(), "ADJ-999999"));
        assertThrows(
                NotFound.class,
                () -> desk.proposeExtension(
                        LEAD, Intent.fresh(), 999_999_999, clock.today().plusDays(1), why));
    }

    // --- goodwill, extension, licences

    @Test
    void goodwillIsGivenByTwoLeads() {
        Why why = why(AdjustmentReason.COURTESY);
        assertThrows(NotAllowed.class, () -> goodwill(ACCOUNTANT, 2, why));
        assertThrows(NotAllowed.class, () -> goodwill(AGENT, 2, why));
        assertThrows(InvalidInput.class, () -> goodwill(LEAD, 0, why));
        assertThrows(InvalidInput.class, () -> goodwill(LEAD, -1, why));
        String number = goodwill(LEAD, 2, why);
        assertThrows(SamePersonTwice.class, () -> desk.confirm(LEAD, Intent.fresh(), number));
        desk.confirm(OTHER_LEAD, Intent.fresh(), number);
        desk.confirm(SECOND, Intent.fresh(), goodwill(LEAD, 1, why));
        assertEquals(3, units("UNITS_AVAILABLE"));
        assertEquals(0, balance("DEFERRED_REVENUE"));
    }

    @Test
    void aPackIsExtendedByTwoPeople() {
        aPaidPack();
        long lot = number("select max(id) from lot where book_id = " + book);
        LocalDate later = clock.today().plusYears(5);
        String number = desk.proposeExtension(LEAD, Intent.fresh(), lot, later, why(AdjustmentReason.COURTESY));
        desk.confirm(ACCOUNTANT, Intent.fresh(), number);
        assertEquals(later.toString(), text("select cast(expires_on as char) from lot where id = " + lot));
        String earlier = desk.proposeExtension(
                ACCOUNTANT, Intent.fresh(), lot, clock.today().plusDays(1), why(AdjustmentReason.COURTESY));
        assertThrows(DomainException.class, () -> desk.confirm(LEAD, Intent.fresh(), earlier));
    }

    @Test
    void aLicenceBringsItsUnitsAndRenewsOnceHoweverOften() throws Exception {
        LocalDate start = clock.today().minusDays(40);
        at(40, () -> {
            String number = licence(new LicenceWanted("Licence", 3, start, 1, true));
            assertThrows(SamePersonTwice.class, () -> desk.confirm(ACCOUNTANT, Intent.fresh(), number));
            return desk.confirm(SECOND, Intent.fresh(), number);
        });
        assertEquals(3, number("select sum(size) from lot where book_id = " + book));
        List<String> due = licences.due(JOB);
        inParallel(() -> {
            due.forEach(term -> licences.catchUp(JOB, term));
            return true;
        });
        assertEquals(6, number("select sum(size) from lot where book_id = " + book));
        assertEquals(2, number("select count(*) from licence_term where organisation_id = " + book));
        assertEquals(
                start.plusMonths(1).toString(),
                text("select cast(effective_on as char) from journal_entry where kind = 'BUNDLE_GRANTED' and book_id = "
                        + book + " order by number desc limit 1"));
        assertEquals(
                SECOND.reference(),
                text("select proposed_by from journal_entry where kind = 'BUNDLE_GRANTED' and book_id = " + book
                        + " order by number desc limit 1"));
        licences.due(JOB).forEach(term -> licences.catchUp(JOB, term));
        assertEquals(3, units("UNITS_AVAILABLE"));
        assertEquals(3, units("UNITS_EXPIRED"));
    }

    @Test
    void aLicenceThatWasEndedDoesNotRenew() {
        LocalDate start = clock.today().minusDays(40);
        at(40, () -> desk.confirm(SECOND, Intent.fresh(), licence(new LicenceWanted("Licence", 3, start, 1, true))));
        String term = text("select number from licence_term where organisation_id = " + book);
        assertThrows(NotAllowed.class, () -> licences.end(LEAD, term));
        licences.end(ACCOUNTANT, term);
        licences.due(JOB).forEach(due -> licences.catchUp(JOB, due));
        assertEquals(1, number("select count(*) from licence_term where organisation_id = " + book));
    }

    @Test
    void aLicenceThatBeginsLaterBringsNothingToday() {
        LocalDate start = clock.today().plusDays(3);
        assertTrue(desk.confirm(SECOND, Intent.fresh(), licence(new LicenceWanted("Licence", 3, start, 12, false)))
                .isEmpty());
        assertEquals(0, number("select count(*) from lot where book_id = " + book));
    }

    // --- debts, taxes, credit

    @Test
    void aDebtForUnitsInUseIsGivenUpByTwo() {
        String invoice = order(anOffer(UsableWhen.INVOICED)).invoice();
        assertEquals(5, units("UNITS_AVAILABLE"));
        customer.closedBillable(customer.opens("Used before it was paid", 0), 0);
        String number = writeOff(invoice, Optional.empty());
        desk.confirm(SECOND, Intent.fresh(), number);
        assertEquals(0, balance("RECEIVABLE"));
        assertEquals(10_000, balance("BAD_DEBTS"));
        assertEquals(0, balance("TAX_PAYABLE"));
        assertEquals(InvoiceStatus.WRITTEN_OFF, status(invoice));
    }

    @Test
    void aDebtIsNotGivenUpForMoreThanWasAgreed() {
        String invoice = order(anOffer(UsableWhen.INVOICED)).invoice();
        String number = writeOff(invoice, Optional.empty());
        pay(invoice, 10_000, false);
        assertThrows(AmountChanged.class, () -> desk.confirm(SECOND, Intent.fresh(), number));
        assertThrows(
                DomainException.class,
                () -> desk.confirm(SECOND, Intent.fresh(), writeOff(order(offer).invoice(), Optional.empty())));
    }

    @Test
    void anOldPageNeitherGivesUpNorPaysAnotherSumThanItShows() {
        PlacedOrder placed = order(anOffer(UsableWhen.INVOICED));
        Optional<Money> seen = Optional.of(placed.gross());
        pay(placed.invoice(), 10_000, false);
        assertThrows(AmountChanged.class, () -> writeOff(placed.invoice(), seen));
        assertThrows(AmountChanged.class, () -> pay(placed.invoice(), 10_000, false, seen));
        Optional<Money> now = Optional.of(placed.gross().minus(cad(10_000)));
        pay(placed.invoice(), 1, false, now);
        assertThrows(AmountChanged.class, () -> writeOff(placed.invoice(), now));
    }

    @Test
    void theTaxOfAPaidInvoiceIsPutRight() {
        String invoice = aPaidPack();
        Why why = why(AdjustmentReason.WRONG_TAX_REGION);
        assertThrows(NotFound.class, () -> desk.proposeTaxCorrection(ACCOUNTANT, Intent.fresh(), invoice, "XX", why));
        String number = desk.proposeTaxCorrection(ACCOUNTANT, Intent.fresh(), invoice, "CA-AB", why);
        desk.confirm(SECOND, Intent.fresh(), number);
        assertEquals(-2_500, balance("TAX_PAYABLE"));
        assertEquals(-4_000, balance("CUSTOMER_CREDIT"));
        assertEquals(List.of("TAX_CORRECTED -4000 0"), events(invoice));
        assertEquals(InvoiceStatus.PAID, status(invoice));
        String again = desk.proposeTaxCorrection(ACCOUNTANT, Intent.fresh(), invoice, "CA-AB", why);
        assertThrows(DomainException.class, () -> desk.confirm(SECOND, Intent.fresh(), again));
        desk.confirm(
                SECOND, Intent.fresh(), desk.proposeTaxCorrection(ACCOUNTANT, Intent.fresh(), invoice, "NONE", why));
        assertEquals(0, balance("TAX_PAYABLE"));
    }

    @Test
    void whatWasTooMuchPaysAnotherInvoiceAndTheRestGoesBack() {
        String first = order(offer).invoice();
        assertThrows(OverPayment.class, () -> pay(first, 130_000, false));
        pay(first, 130_000, true);
        assertEquals(InvoiceStatus.PAID, status(first));
        assertEquals(-73_500, balance("CUSTOMER_CREDIT"));
        String second = order(offer).invoice();
        Intent intent = Intent.fresh();
        EntryId used = invoiceDesk.useCredit(ACCOUNTANT, intent, second);
        assertEquals(used, invoiceDesk.useCredit(ACCOUNTANT, intent, second));
        assertThrows(DomainException.class, () -> invoiceDesk.useCredit(ACCOUNTANT, Intent.fresh(), second));
        assertEquals(InvoiceStatus.PAID, status(second));
        assertEquals(List.of("CREDIT_APPLIED -56500 0"), events(second));
        assertEquals(10, units("UNITS_AVAILABLE"));
        assertThrows(InvalidInput.class, () -> repayment(17_001));
        String number = repayment(17_000);
        String other = repayment(17_000);
        desk.confirm(SECOND, Intent.fresh(), number);
        assertThrows(DomainException.class, () -> desk.confirm(SECOND, Intent.fresh(), other));
        assertEquals(0, balance("CUSTOMER_CREDIT"));
        assertEquals(113_000, balance("BANK"));
    }

    // --- one person

    @Test
    void aChargedBackPaymentTakesTheFreeUnitsAndLeavesTheRestOwed() {
        String invoice = aPaidPack();
        customer.closedBillable(customer.opens("Used", 0), 0);
        EntryId payment = invoices.get(ACCOUNTANT, invoice).payments().get(0).entry();
        assertThrows(
                NotAllowed.class, () -> invoiceDesk.chargeBack(LEAD, Intent.fresh(), invoice, payment, "Disputed"));
        assertThrows(
                NotFound.class,
                () -> invoiceDesk.chargeBack(
                        ACCOUNTANT, Intent.fresh(), invoice, new EntryId(book, payment.number() - 1), "Disputed"));
        Intent intent = Intent.fresh();
        EntryId entry = invoiceDesk.chargeBack(ACCOUNTANT, intent, invoice, payment, "Disputed");
        assertEquals(entry, invoiceDesk.chargeBack(ACCOUNTANT, intent, invoice, payment, "Disputed"));
        assertThrows(
                NotReversible.class,
                () -> invoiceDesk.chargeBack(ACCOUNTANT, Intent.fresh(), invoice, payment, "Disputed"));
        assertEquals(InvoiceStatus.CHARGED_BACK, status(invoice));
        assertEquals(OrderState.TAKEN_BACK, newestOrder().state());
        assertEquals(List.of("PAYMENT_CHARGED_BACK 56500 0", "UNITS_TAKEN_BACK 0 4"), events(invoice));
        assertEquals(
                Optional.of("Disputed"),
                journal.entry(ACCOUNTANT, book, entry.number()).head().explanation());
        assertEquals(4, units("UNITS_REFUNDED"));
        assertEquals(11_300, balance("RECEIVABLE"));
        assertEquals(cad(11_300), invoices.get(ACCOUNTANT, invoice).head().open());
        pay(invoice, 11_300, false);
        assertEquals(InvoiceStatus.PAID, status(invoice));
        assertEquals(OrderState.TAKEN_BACK, newestOrder().state());
    }

    @Test
    void aPartlyPaidInvoiceWithoutUnitsIsCredited() {
        String invoice = order(offer).invoice();
        pay(invoice, 20_000, false);
        assertEquals(InvoiceStatus.PARTLY_PAID, status(invoice));
        Intent intent = Intent.fresh();
        String note = invoiceDesk.credit(ACCOUNTANT, intent, invoice);
        assertEquals(note, invoiceDesk.credit(ACCOUNTANT, intent, invoice));
        assertEquals(InvoiceStatus.CREDITED, status(invoice));
        assertEquals(-20_000, balance("CUSTOMER_CREDIT"));
        assertEquals(0, balance("RECEIVABLE"));
        assertEquals(0, balance("DEFERRED_REVENUE"));
        assertThrows(DomainException.class, () -> invoiceDesk.credit(ACCOUNTANT, Intent.fresh(), invoice));
        assertThrows(DomainException.class, () -> invoiceDesk.credit(ACCOUNTANT, Intent.fresh(), aPaidPack()));
    }

    @Test
    void anOrderSaysWhatIsLeftOfItAndWhenItIsOver() {
        String reference = at(800, () -> order(offer)).reference();
        assertEquals(OrderState.INVOICED, newestOrder().state());
        String invoice = orders.get(customer.owner(), reference).invoice();
        at(799, () -> pay(invoice, 56_500, false));
        assertEquals(OrderState.ENDED, newestOrder().state());
        assertEquals(5, orders.get(customer.owner(), reference).rest().ended());
        at(700, () -> {
            assertEquals(OrderState.PAID, newestOrder().state());
            assertEquals(5, newestOrder().rest().left());
            return reference;
        });
    }

    private OrderRow newestOrder() {
        return orders.of(customer.owner(), 1, 1).rows().get(0);
    }

    private String aPaidPack() {
        PlacedOrder order = order(offer);
        pay(order.invoice(), order.gross().minor(), false);
        return order.invoice();
    }

    private PlacedOrder order(String code) {
        return sales.order(
                customer.owner(),
                Intent.fresh(),
                OrderRequest.of(sales.quote(customer.owner(), code, 1), Optional.empty()));
    }

    private List<String> events(String invoice) {
        return invoices.get(ACCOUNTANT, invoice).events().stream()
                .map(event -> event.kind() + " " + event.minor() + " " + event.units())
                .toList();
    }

    private String writeOff(String invoice, Optional<Money> seen) {
        return desk.proposeWriteOff(ACCOUNTANT, Intent.fresh(), invoice, seen, why(AdjustmentReason.INSOLVENT));
    }

    private RecordedPayment pay(String invoice, long minor, boolean restToCredit) {
        return pay(invoice, minor, restToCredit, Optional.empty());
    }

    private RecordedPayment pay(String invoice, long minor, boolean restToCredit, Optional<Money> seen) {
        return sales.recordPayment(
                ACCOUNTANT,
                Intent.fresh(),
                new MoneyReceived(
                        invoice, cad(minor), clock.today(), "TRF", PaymentMethod.BANK_TRANSFER, restToCredit, seen));
    }

    private String refund(String invoice) {
        return refundBy(ACCOUNTANT, invoice);
    }

    private String refundBy(Actor actor, String invoice) {
        return desk.proposeRefund(actor, Intent.fresh(), invoice, Account.BANK, why(AdjustmentReason.CUSTOMER_REQUEST));
    }

    private String goodwill(Actor actor, int units, Why why) {
        return desk.proposeGoodwill(
                actor, Intent.fresh(), book, units, Optional.of(clock.today().plusMonths(6)), why);
    }

    private String licence(LicenceWanted wanted) {
        return desk.proposeLicence(ACCOUNTANT, Intent.fresh(), book, wanted, why(AdjustmentReason.LICENCE));
    }

    private String repayment(long minor) {
        return desk.proposeRepayment(
                ACCOUNTANT,
                Intent.fresh(),
                book,
                cad(minor),
                Account.BANK,
                "TRF 9",
                why(AdjustmentReason.CUSTOMER_REQUEST));
    }

    private static Why why(AdjustmentReason reason) {
        return new Why(reason, "As agreed with the customer");
    }

    private String anOffer(UsableWhen usable) {
        String code = "A-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        catalogue.add(
                ADMINISTRATOR,
                code,
                new OfferTerms(
                        "5-pack", 5, cad(50_000), TaxCategory.STANDARD, LotKind.SUPPLEMENTAL, Optional.of(24), usable));
        catalogue.putOnSale(ADMINISTRATOR, code, 1);
        return code;
    }

    private InvoiceStatus status(String invoice) {
        return invoices.get(ACCOUNTANT, invoice).head().status();
    }

    private int notes(String invoice) {
        return invoices.get(ACCOUNTANT, invoice).creditNotes().size();
    }

    private static Money cad(long minor) {
        return Money.of(minor, "CAD");
    }

    private long units(String account) {
        return balance(account);
    }

    private long balance(String account) {
        return number("select coalesce(sum(amount), 0) from posting where book_id = " + book + " and account = '"
                + account + "'");
    }

    private long number(String sql) {
        return reads.find(Long.class, sql, Map.of()).orElseThrow();
    }

    private String text(String sql) {
        return reads.find(String.class, sql, Map.of()).orElseThrow();
    }

    private <T> T at(int daysAgo, Supplier<T> what) {
        List<T> answer = new ArrayList<>();
        Instant noon = clock.today()
                .minusDays(daysAgo)
                .atTime(12, 0)
                .atZone(clock.zone())
                .toInstant();
        clock.at(noon, () -> answer.add(what.get()));
        return answer.get(0);
    }

    private <T> List<T> inParallel(Callable<T> what) throws InterruptedException, ExecutionException {
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
