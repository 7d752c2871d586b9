package org.packledger.sales;

import static org.packledger.kernel.Role.ACCOUNTANT;
import static org.packledger.kernel.Role.BUYER;
import static org.packledger.kernel.Role.OWNER;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.packledger.customer.Organisation;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.Ledger;
import org.packledger.ledger.NewInvoice;
import org.packledger.ledger.Posted;
import org.packledger.platform.NumberSeries;
import org.packledger.platform.Settings;
import org.packledger.platform.WholeOrNothing;

/**
 * Sells packs: a buyer orders and gets an invoice, the accountant records the payment, and the units of a paid invoice are
 * granted; what was not paid can be cancelled.
 *
 * <p>Every call is done once, however often its intent comes. Locks are taken in this order: the organisation for a new
 * order, or the order and its invoice; the number series; the book of the ledger.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class PackSales {

    private static final String INVOICE_SERIES = "INVOICE";

    @Inject
    private SalesFile file;

    @Inject
    private Documents documents;

    @Inject
    private Standings standings;

    @Inject
    private Settling settling;

    @Inject
    private Offers offers;

    @Inject
    private TaxRates taxRates;

    @Inject
    private Settings settings;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Ledger ledger;

    @Inject
    private BusinessClock clock;

    @Inject
    private PaymentTerms terms;

    /** What this buyer can order: the offers on sale in their currency, smallest first. */
    public List<ListedOffer> offersFor(Actor actor) {
        String currency =
                file.organisation(buyersOrganisation(actor)).currency().getCurrencyCode();
        return offers.onSale().stream()
                .filter(offer -> offer.currency().equals(currency))
                .toList();
    }

    /**
     * What some packs cost this buyer today.
     *
     * @throws NotFound when no such offer is on sale in the buyer's currency
     * @throws QuantityRefused when that many cannot be ordered at once
     */
    public Quote quote(Actor actor, String offer, int quantity) {
        Organisation organisation = file.organisation(buyersOrganisation(actor));
        return quote(organisation, file.offerOnSale(offer, organisation.currency()), quantity);
    }

    /**
     * Orders packs and issues their invoice.
     *
     * @throws NotFound when no such offer is on sale in the buyer's currency
     * @throws PriceChanged when the total is not the one that the buyer saw
     */
    public PlacedOrder order(Actor actor, Intent intent, OrderRequest wanted) {
        long id = buyersOrganisation(actor);
        Request request = Request.of(
                actor, intent, "order", id, wanted.offer(), wanted.quantity(), wanted.purchaseOrder(), wanted.quoted());
        Organisation organisation = file.lockOrganisation(id);
        Optional<PackOrder> before = file.orderOf(intent);
        if (before.isPresent()) {
            request.mustBe(before.get().isOf(request.fingerprint()));
            return placed(before.get(), file.invoiceOf(before.get()));
        }
        Offer offer = file.offerOnSale(wanted.offer(), organisation.currency());
        Quote quote = quote(organisation, offer, wanted.quantity());
        if (!quote.gross().equals(wanted.quoted())) {
            throw new PriceChanged(wanted.quoted(), quote.gross());
        }
        PackOrder order = file.add(new PackOrder(actor, id, offer, wanted, request, clock.now()));
        return placed(order, issue(actor, request, order, quote, Parties.of(organisation, settings.vendor())));
    }

    /**
     * Records money that came; when the invoice is paid in full, grants its units.
     *
     * @throws org.packledger.ledger.AmountChanged when another sum is owed than the person saw
     * @throws OverPayment when more came than is owed, and it was not said that the rest stands to the customer's credit
     * @throws InvoiceNotOpen when nothing is to be paid
     * @throws PaymentDayRefused when it came in the future or before the invoice
     */
    public RecordedPayment recordPayment(Actor actor, Intent intent, MoneyReceived money) {
        actor.mustBe(ACCOUNTANT);
        Request request = Request.of(
                actor,
                intent,
                "payment",
                money.invoice(),
                money.amount(),
                money.receivedOn(),
                money.reference(),
                money.method(),
                money.restToCredit(),
                money.owed().orElse(null));
        PackOrder order = file.lockOrderOfInvoice(money.invoice());
        Invoice invoice = file.invoiceOf(order);
        Optional<Payment> before = file.paymentOf(intent);
        if (before.isPresent()) {
            request.mustBe(before.get().isOf(request.fingerprint()));
            return recorded(order, invoice, before.get().entry());
        }
        mustBePlausible(money.receivedOn(), invoice.issuedOn());
        invoice.mustBePayable();
        mustNotBeTooMuch(money, owed(order, invoice));
        Posted posted = ledger.receivePayment(
                request.instruction(actor, order.organisation(), money.receivedOn()),
                invoice.number(),
                money.method().account(),
                money.amount(),
                money.owed());
        file.add(new Payment(invoice, money, actor, request, clock.now(), posted.entry()));
        settling.after(actor, request, order, invoice);
        return recorded(order, invoice, posted.entry());
    }

    /**
     * Cancels an order on which nothing was paid: a credit note takes its invoice back.
     *
     * @param order its reference
     * @throws InvoiceNotOpen when it is paid, or was cancelled before
     * @throws PartlyPaid when something was paid
     */
    public CancelledOrder cancel(Actor actor, Intent intent, String order) {
        actor.mustBe(BUYER, OWNER, ACCOUNTANT);
        Request request = Request.of(actor, intent, "cancel", order);
        PackOrder cancelled = file.lockOrder(order);
        actor.mustBelongTo(cancelled.organisation(), "order");
        Optional<CreditNote> before = file.creditNoteOf(intent);
        if (before.isPresent()) {
            request.mustBe(before.get().isOf(request.fingerprint()));
            return new CancelledOrder(before.get().number(), before.get().entry());
        }
        Invoice invoice = file.invoiceOf(cancelled);
        invoice.cancel();
        cancelled.cancel(clock.now());
        String number = CreditNote.number(numbers);
        Posted posted = ledger.reverse(
                request.instruction(actor, cancelled.organisation(), clock.today()),
                invoice.entry(),
                CreditNote.ORDER_CANCELLED);
        file.add(new CreditNote(
                number,
                invoice,
                invoice.gross(),
                clock.today(),
                CreditNote.ORDER_CANCELLED,
                actor,
                request,
                posted.entry()));
        return new CancelledOrder(number, posted.entry());
    }

    private Invoice issue(Actor actor, Request request, PackOrder order, Quote quote, Parties parties) {
        String number = "INV-%06d".formatted(numbers.next(INVOICE_SERIES));
        LocalDate today = clock.today();
        Posted posted = ledger.issueInvoice(
                request.instruction(actor, order.organisation(), today), new NewInvoice(number, List.of(quote.lot())));
        Invoice invoice = file.add(new Invoice(number, order, quote, parties, today, terms.dueDays(), posted.entry()));
        documents.write(invoice, quote, posted.lots().get(0));
        if (quote.terms().usableWhen() == UsableWhen.INVOICED) {
            settling.grant(actor, request, order, invoice);
        }
        return invoice;
    }

    private Quote quote(Organisation organisation, Offer offer, int quantity) {
        List<TaxRate> rates =
                taxRates.of(organisation.taxRegion(), offer.terms().taxCategory(), clock.today());
        return Quote.of(offer.code(), offer.terms(), quantity, rates);
    }

    private RecordedPayment recorded(PackOrder order, Invoice invoice, EntryId entry) {
        return new RecordedPayment(invoice.number(), owed(order, invoice), entry);
    }

    private Money owed(PackOrder order, Invoice invoice) {
        return new Money(standings.of(order.organisation(), invoice.number()).owed(), invoice.currency());
    }

    private static void mustNotBeTooMuch(MoneyReceived money, Money owed) {
        if (!money.restToCredit() && money.amount().compareTo(owed) > 0) {
            throw new OverPayment(money.invoice(), owed, money.amount());
        }
    }

    private void mustBePlausible(LocalDate receivedOn, LocalDate issuedOn) {
        if (receivedOn.isAfter(clock.today()) || receivedOn.isBefore(issuedOn)) {
            throw new PaymentDayRefused(receivedOn, issuedOn, clock.today());
        }
    }

    private static PlacedOrder placed(PackOrder order, Invoice invoice) {
        return new PlacedOrder(order.reference(), invoice.number(), invoice.gross(), invoice.entry());
    }

    private static long buyersOrganisation(Actor actor) {
        actor.mustBe(BUYER, OWNER);
        return actor.organisation()
                .orElseThrow(() -> new NotAllowed("Packs are ordered by a contact of the organisation that uses them"));
    }
}
