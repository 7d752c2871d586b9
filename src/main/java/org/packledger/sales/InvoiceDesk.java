package org.packledger.sales;

import static org.packledger.kernel.Role.ACCOUNTANT;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.Ledger;
import org.packledger.platform.NumberSeries;
import org.packledger.platform.WholeOrNothing;

/**
 * What an accountant does alone with an invoice, since no money leaves and no unit appears: use what stands to the
 * customer's credit, follow the bank when it takes a payment back, credit an invoice whose units nobody got.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class InvoiceDesk {

    /** Why an invoice was credited: nobody got its units. */
    static final String INVOICE_CREDITED = "INVOICE_CREDITED";

    @Inject
    private SalesFile file;

    @Inject
    private Settling settling;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Ledger ledger;

    @Inject
    private BusinessClock clock;

    /**
     * Pays an invoice with what stands to the customer's credit, as far as that goes; when it is paid then, its units are
     * granted.
     */
    public EntryId useCredit(Actor actor, Intent intent, String invoice) {
        actor.mustBe(ACCOUNTANT);
        Request request = Request.of(actor, intent, "use credit", invoice);
        PackOrder order = file.lockOrderOfInvoice(invoice);
        EntryId entry =
                ledger.applyCredit(instruction(actor, request, order), invoice).entry();
        settling.after(actor, request, order, file.invoiceOf(order));
        return entry;
    }

    /**
     * The bank took a payment back: the free units of its invoice go, the rest stays owed.
     *
     * @param payment where the ledger booked it
     * @param explanation what the bank says
     */
    public EntryId chargeBack(Actor actor, Intent intent, String invoice, EntryId payment, String explanation) {
        actor.mustBe(ACCOUNTANT);
        Request request = Request.of(actor, intent, "charge back", invoice, payment, explanation);
        PackOrder order = file.lockOrderOfInvoice(invoice);
        Optional<ChargeBack> before = file.chargeBackOf(intent);
        if (before.isPresent()) {
            request.mustBe(before.get().isOf(request.fingerprint()));
            return before.get().entry();
        }
        Invoice charged = file.invoiceOf(order);
        Payment taken = file.paymentAt(charged, payment);
        EntryId entry =
                ledger.chargeBack(instruction(actor, request, order), payment).entry();
        file.add(new ChargeBack(taken, Why.explained(explanation), actor, request, clock.now(), entry));
        settling.after(actor, request, order, charged);
        return entry;
    }

    /**
     * Takes back an invoice whose units nobody got: a credit note; what was paid stands to the customer's credit.
     *
     * @return the number of the credit note
     */
    public String credit(Actor actor, Intent intent, String invoice) {
        actor.mustBe(ACCOUNTANT);
        Request request = Request.of(actor, intent, "credit", invoice);
        PackOrder order = file.lockOrderOfInvoice(invoice);
        Optional<CreditNote> before = file.creditNoteOf(intent);
        if (before.isPresent()) {
            request.mustBe(before.get().isOf(request.fingerprint()));
            return before.get().number();
        }
        Invoice credited = file.invoiceOf(order);
        credited.mustBePayable();
        String number = CreditNote.number(numbers);
        EntryId entry = ledger.creditInvoice(instruction(actor, request, order), credited.entry(), INVOICE_CREDITED)
                .entry();
        file.add(new CreditNote(
                number, credited, credited.gross(), clock.today(), INVOICE_CREDITED, actor, request, entry));
        settling.after(actor, request, order, credited);
        return number;
    }

    private Instruction instruction(Actor actor, Request request, PackOrder order) {
        return request.instruction(actor, order.organisation(), clock.today());
    }
}
