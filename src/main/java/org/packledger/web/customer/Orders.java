package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.sales.OrderRow;

/** {@code /customer/orders?page=}: what the organisation ordered. */
@Named("orders")
@RequestScoped
public class Orders {

    private static final int SIZE = 20;

    @Inject
    private Actor actor;

    @Inject
    private org.packledger.sales.Orders orders;

    private Integer page;
    private Slice<OrderRow> slice;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        getSlice();
    }

    /** The page that the address asks for. */
    public Slice<OrderRow> getSlice() {
        if (slice == null) {
            slice = orders.of(actor, page == null ? 1 : page, SIZE);
        }
        return slice;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
