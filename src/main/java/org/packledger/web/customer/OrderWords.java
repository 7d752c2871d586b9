package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.sales.OrderPaper;
import org.packledger.sales.OrderRest;
import org.packledger.sales.OrderRow;
import org.packledger.sales.OrderState;
import org.packledger.web.Text;

/** Says what has become of an order: in a chip, and in the sentences that its page begins with. */
@Named("orderWords")
@RequestScoped
public class OrderWords {

    @Inject
    private Text text;

    /** The words of the chip of an order in a list. */
    public String chip(OrderRow row) {
        return chip(row.state(), row.rest());
    }

    /** The words of the chip of an order on its page. */
    public String chip(OrderPaper paper) {
        return chip(paper.state(), paper.rest());
    }

    /** The kind of the chip. */
    public String kind(OrderState state) {
        return switch (state) {
            case PAID -> "ok";
            case INVOICED, USABLE, HELD -> "held";
            case TAKEN_BACK -> "debit";
            case USED_UP, ENDED, REFUNDED, CREDITED, WRITTEN_OFF, CANCELLED -> "";
        };
    }

    /** What has become of it, what can still be used, and what is still to be paid. */
    public String lead(OrderPaper paper) {
        OrderState state = paper.state();
        OrderRest rest = paper.rest();
        StringBuilder words = new StringBuilder(text.of(
                "order.lead." + state,
                paper.units(),
                paper.open(),
                rest.left(),
                rest.held(),
                rest.ended(),
                rest.givenBack()));
        boolean saysSo = state == OrderState.INVOICED || state == OrderState.USABLE;
        if (paper.unpaid() && !saysSo) {
            words.append(' ').append(text.of("order.lead.open", paper.open()));
        }
        if (rest.left() > 0 && state != OrderState.PAID && !saysSo) {
            words.append(' ').append(text.of("order.lead.left", rest.left()));
        }
        return words.toString();
    }

    private String chip(OrderState state, OrderRest rest) {
        return text.of("OrderState." + state, rest.left());
    }
}
