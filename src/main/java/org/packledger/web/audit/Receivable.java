package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.sales.CancelledOrder;
import org.packledger.sales.InvoicePaper;
import org.packledger.sales.Invoices;
import org.packledger.sales.MoneyReceived;
import org.packledger.sales.PackSales;
import org.packledger.sales.PaymentMethod;
import org.packledger.sales.RecordedPayment;
import org.packledger.web.Choice;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;
import org.packledger.web.Text;

/** {@code /audit/receivable?invoice=}: money that came for one invoice is recorded, or the unpaid invoice is taken back. */
@Named("receivable")
@RequestScoped
public class Receivable {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private Invoices invoices;

    @Inject
    private PackSales sales;

    @Inject
    private BusinessClock clock;

    @Inject
    private Notices notices;

    @Inject
    private Text text;

    private Intent intent;
    private Intent cancelIntent;
    private Money amount;
    private LocalDate receivedOn;
    private String reference;
    private PaymentMethod method = PaymentMethod.BANK_TRANSFER;
    private boolean restToCredit;
    private Money seen;
    private InvoicePaper paper;

    /** Fills the form with the usual: all that is open, today. */
    public void load() {
        amount = getPaper().head().open();
        receivedOn = clock.today();
    }

    /** The invoice that the address names. */
    public InvoicePaper getPaper() {
        if (paper == null) {
            paper = invoices.get(actor, getInvoice());
        }
        return paper;
    }

    /** Records the payment. */
    public String record() {
        RecordedPayment recorded = sales.recordPayment(
                actor,
                intent,
                new MoneyReceived(
                        getInvoice(), amount, receivedOn, reference, method, restToCredit, Optional.ofNullable(seen)));
        if (recorded.complete()) {
            notices.done("sales.payment.complete", amount, recorded.invoice(), units());
        } else {
            notices.done("sales.payment.partial", amount, recorded.invoice(), recorded.open());
        }
        return page(recorded.invoice());
    }

    /** Takes the invoice back, nothing having been paid. */
    public String cancel() {
        CancelledOrder cancelled =
                sales.cancel(actor, cancelIntent, getPaper().head().orderReference());
        notices.done("sales.invoice.cancelled", getPaper().head().number(), cancelled.creditNote());
        return page(getPaper().head().number());
    }

    /** The units that the invoice is about. */
    public int units() {
        return getPaper().lines().stream()
                .mapToInt(line -> line.quantity() * line.size())
                .sum();
    }

    /** The ways in which money comes. */
    public List<Choice> getMethods() {
        return Arrays.stream(PaymentMethod.values())
                .map(each -> Choice.of(each, text.name(each), ""))
                .toList();
    }

    /** No payment comes later than this. */
    public LocalDate getToday() {
        return clock.today();
    }

    private static String page(String number) {
        return "/audit/invoice?faces-redirect=true&number=" + number;
    }

    public String getInvoice() {
        return subject.getReference();
    }

    public void setInvoice(String invoice) {
        subject.setReference(invoice);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public Intent getCancelIntent() {
        return cancelIntent;
    }

    public void setCancelIntent(Intent cancelIntent) {
        this.cancelIntent = cancelIntent;
    }

    /** What is owed now: what the form shows, and brings back as seen. */
    public long getOwed() {
        return getPaper().head().openMinor();
    }

    public void setOwed(long minor) {
        seen = Money.of(minor, getPaper().head().currency());
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public boolean isRestToCredit() {
        return restToCredit;
    }

    public void setRestToCredit(boolean restToCredit) {
        this.restToCredit = restToCredit;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }
}
