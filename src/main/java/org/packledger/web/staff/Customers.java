package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.statement.CustomerRow;

/** {@code /staff/customers}: who they are and what they have left. */
@Named("customers")
@RequestScoped
public class Customers {

    @Inject
    private Actor actor;

    @Inject
    private org.packledger.statement.Customers customers;

    private String q;
    private Integer page;
    private Slice<CustomerRow> slice;

    /** The page of customers that the address asks for. */
    public Slice<CustomerRow> getSlice() {
        if (slice == null) {
            slice = customers.list(actor, q, page == null ? 1 : page);
        }
        return slice;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
