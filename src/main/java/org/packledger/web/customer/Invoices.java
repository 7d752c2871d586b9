package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Money;
import org.packledger.kernel.Slice;
import org.packledger.sales.Credits;
import org.packledger.sales.InvoiceRow;

/** {@code /customer/invoices?page=}: what the organisation was invoiced. */
@Named("invoices")
@RequestScoped
public class Invoices {

    private static final int SIZE = 20;

    @Inject
    private Actor actor;

    @Inject
    private org.packledger.sales.Invoices invoices;

    @Inject
    private Credits credits;

    @Inject
    private BusinessClock clock;

    private Integer page;
    private Slice<InvoiceRow> slice;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        getSlice();
    }

    /** The page that the address asks for. */
    public Slice<InvoiceRow> getSlice() {
        if (slice == null) {
            slice = invoices.ofOwn(actor, page == null ? 1 : page, SIZE);
        }
        return slice;
    }

    /** What stands to the organisation's credit. */
    public Money getCredit() {
        return credits.of(actor, actor.organisation().orElseThrow())
                .orElseThrow()
                .amount();
    }

    /** The day by which an invoice is overdue or not. */
    public LocalDate getToday() {
        return clock.today();
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
