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
import org.packledger.kernel.Slice;
import org.packledger.sales.InvoiceFilter;
import org.packledger.sales.InvoiceRow;
import org.packledger.sales.InvoiceStatus;
import org.packledger.web.Choice;
import org.packledger.web.Text;

/** {@code /audit/invoices?q=&status=&from=&to=&page=}: all invoices. */
@Named("auditInvoices")
@RequestScoped
public class Invoices {

    private static final int SIZE = 25;

    @Inject
    private Actor actor;

    @Inject
    private org.packledger.sales.Invoices invoices;

    @Inject
    private BusinessClock clock;

    @Inject
    private Text text;

    private String q;
    private InvoiceStatus status;
    private LocalDate from;
    private LocalDate to;
    private Integer page;
    private Slice<InvoiceRow> slice;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        getSlice();
    }

    /** The page that the address asks for. */
    public Slice<InvoiceRow> getSlice() {
        if (slice == null) {
            InvoiceFilter filter = new InvoiceFilter(
                    Optional.ofNullable(status),
                    Optional.ofNullable(q),
                    Optional.ofNullable(from),
                    Optional.ofNullable(to));
            slice = invoices.all(actor, filter, page == null ? 1 : page, SIZE);
        }
        return slice;
    }

    /** The states that the list can be narrowed to. */
    public List<Choice> getStatuses() {
        return Arrays.stream(InvoiceStatus.values())
                .map(each -> Choice.of(each, text.name(each), ""))
                .toList();
    }

    /** The day by which an invoice is overdue or not. */
    public LocalDate getToday() {
        return clock.today();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public InvoiceStatus getStatus() {
        return status;
    }

    public void setStatus(InvoiceStatus status) {
        this.status = status;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
