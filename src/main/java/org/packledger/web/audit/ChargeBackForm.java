package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.sales.InvoiceDesk;
import org.packledger.sales.InvoicePaper;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;

/** {@code /audit/charge-back?invoice=&payment=}: the bank took a payment back. */
@Named("chargeBack")
@RequestScoped
public class ChargeBackForm {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private Correction correction;

    @Inject
    private InvoiceDesk desk;

    @Inject
    private Notices notices;

    private Intent intent;
    private String explanation;

    /** Refuses a payment that is not there. */
    public void load() {
        getPayment();
    }

    /** The payment that the address names by its entry. */
    public InvoicePaper.Receipt getPayment() {
        return correction.getPaper().payments().stream()
                .filter(payment -> Long.valueOf(payment.entryNumber()).equals(getKey()))
                .findFirst()
                .orElseThrow(() -> new NotFound("payment"));
    }

    /** Follows the bank. */
    public String record() {
        desk.chargeBack(actor, intent, correction.getInvoice(), getPayment().entry(), explanation);
        notices.done("correct.chargedBack", correction.getInvoice());
        return "/audit/invoice?faces-redirect=true&number=" + correction.getInvoice();
    }

    public Long getKey() {
        return subject.getKey();
    }

    public void setKey(Long key) {
        subject.setKey(key);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
