package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.sales.AdjustmentDesk;
import org.packledger.sales.InvoiceDesk;
import org.packledger.web.Notices;
import org.packledger.web.adjustment.WhyField;

/** The forms of {@code /audit/correct}, of which one is sent at a time. */
@Named("correctionForms")
@RequestScoped
public class CorrectionForms {

    @Inject
    private Actor actor;

    @Inject
    private Correction correction;

    @Inject
    private WhyField why;

    @Inject
    private AdjustmentDesk adjustments;

    @Inject
    private InvoiceDesk invoices;

    @Inject
    private Notices notices;

    private Intent intent;
    private String region;
    private Money seen;

    /** Proposes to give the unused rest back. */
    public String refund() {
        return proposed(
                adjustments.proposeRefund(actor, intent, correction.getInvoice(), why.getAccount(), why.typed()));
    }

    /** Proposes to give up what is owed. */
    public String writeOff() {
        return proposed(adjustments.proposeWriteOff(
                actor, intent, correction.getInvoice(), Optional.ofNullable(seen), why.typed()));
    }

    /** Proposes the taxes of another region. */
    public String correctTax() {
        return proposed(adjustments.proposeTaxCorrection(actor, intent, correction.getInvoice(), region, why.typed()));
    }

    /** Credits the invoice. */
    public String credit() {
        String note = invoices.credit(actor, intent, correction.getInvoice());
        notices.done("correct.credited", correction.getInvoice(), note);
        return invoice();
    }

    /** Pays with what stands to the customer's credit. */
    public String useCredit() {
        invoices.useCredit(actor, intent, correction.getInvoice());
        notices.done("correct.creditUsed", correction.getInvoice());
        return invoice();
    }

    private String proposed(String number) {
        notices.done("adjustment.proposed", number);
        return "/audit/adjustment?faces-redirect=true&number=" + number;
    }

    private String invoice() {
        return "/audit/invoice?faces-redirect=true&number=" + correction.getInvoice();
    }

    /** What is owed now: what the form shows, and brings back as seen. */
    public long getOwed() {
        return correction.getPaper().head().openMinor();
    }

    public void setOwed(long minor) {
        seen = Money.of(minor, correction.getPaper().head().currency());
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getRegion() {
        return region == null ? correction.getRegion() : region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
