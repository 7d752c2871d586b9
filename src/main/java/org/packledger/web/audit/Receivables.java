package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Slice;
import org.packledger.sales.InvoiceRow;
import org.packledger.sales.Invoices;
import org.packledger.sales.ReceivablesTotal;

/** {@code /audit/receivables?page=}: what customers owe, the longest due first. */
@Named("receivables")
@RequestScoped
public class Receivables {

    private static final int SIZE = 25;

    @Inject
    private Actor actor;

    @Inject
    private Invoices invoices;

    @Inject
    private BusinessClock clock;

    private Integer page;
    private Slice<InvoiceRow> slice;
    private List<ReceivablesTotal> totals;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        getSlice();
    }

    /** The page that the address asks for. */
    public Slice<InvoiceRow> getSlice() {
        if (slice == null) {
            slice = invoices.open(actor, page == null ? 1 : page, SIZE);
        }
        return slice;
    }

    /** All that is owed, by currency. */
    public List<ReceivablesTotal> getTotals() {
        if (totals == null) {
            totals = invoices.owed(actor, clock.today());
        }
        return totals;
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
