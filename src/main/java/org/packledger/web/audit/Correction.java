package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.packledger.kernel.Actor;
import org.packledger.ledger.Account;
import org.packledger.sales.InvoicePaper;
import org.packledger.sales.InvoicePlans;
import org.packledger.sales.InvoiceTaxes;
import org.packledger.sales.Invoices;
import org.packledger.sales.Plan;
import org.packledger.web.Choice;
import org.packledger.web.PageSubject;
import org.packledger.web.Text;

/**
 * {@code /audit/correct?invoice=&region=}: what can be put right on one invoice, and what each would post; a part that is
 * not possible is not shown.
 */
@Named("correction")
@RequestScoped
public class Correction {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private Invoices invoices;

    @Inject
    private InvoiceTaxes taxes;

    @Inject
    private InvoicePlans plans;

    @Inject
    private Text text;

    private String region;
    private InvoicePaper paper;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        getPaper();
    }

    /** The invoice that the address names. */
    public InvoicePaper getPaper() {
        if (paper == null) {
            paper = invoices.get(actor, getInvoice());
        }
        return paper;
    }

    /** What a refund would post; null when there is nothing to refund. */
    public Plan getRefund() {
        return plans.refund(head().bookId(), getInvoice(), head().currency(), Account.BANK)
                .orElse(null);
    }

    /** What giving up the debt would post; null when there is none for units in use. */
    public Plan getWriteOff() {
        return plans.writeOff(head().bookId(), getInvoice(), head().currency()).orElse(null);
    }

    /** What crediting it would post; null when somebody got its units. */
    public Plan getCredit() {
        return plans.credit(head().bookId(), getInvoice(), head()).orElse(null);
    }

    /** What using the customer's credit would post; null when there is none, or nothing is owed. */
    public Plan getUseCredit() {
        return head().payable()
                ? plans.useCredit(head().bookId(), getInvoice(), head().currency())
                        .orElse(null)
                : null;
    }

    /** What the taxes of the chosen region would post; null while none is chosen. */
    public Plan getTax() {
        return region == null || region.isEmpty()
                ? null
                : plans.tax(head().bookId(), getInvoice(), head().currency(), region)
                        .orElse(null);
    }

    /** The payments that can be charged back. */
    public List<InvoicePaper.Receipt> getStanding() {
        return getPaper().payments().stream()
                .filter(payment -> payment.chargeBack().isEmpty())
                .toList();
    }

    /** What charging a payment back would post. */
    public Plan chargeBackOf(InvoicePaper.Receipt payment) {
        return plans.chargeBack(head().bookId(), getInvoice(), payment.amount());
    }

    /** The regions whose taxes it may have. */
    public List<Choice> getRegions() {
        return Stream.concat(Stream.of(InvoiceTaxes.NOWHERE), taxes.regions().stream())
                .map(each -> Choice.of(each, text.has("region." + each) ? text.of("region." + each) : each, ""))
                .toList();
    }

    private InvoicePaper.Head head() {
        return getPaper().head();
    }

    public String getInvoice() {
        return subject.getReference();
    }

    public void setInvoice(String invoice) {
        subject.setReference(invoice);
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
