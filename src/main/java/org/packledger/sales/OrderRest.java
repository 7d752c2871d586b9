package org.packledger.sales;

/**
 * What is left of the units of an order, today.
 *
 * @param left units that can be used
 * @param held units set aside for incidents
 * @param ended units that ended unused, recorded or not
 * @param givenBack units that went back: refunded, or taken back since their payment was
 */
public record OrderRest(int left, int held, int ended, int givenBack) {

    /** What that makes of an order whose invoice is paid. */
    OrderState ofPaid() {
        if (left > 0) {
            return OrderState.PAID;
        }
        if (held > 0) {
            return OrderState.HELD;
        }
        if (givenBack > 0) {
            return OrderState.TAKEN_BACK;
        }
        return ended > 0 ? OrderState.ENDED : OrderState.USED_UP;
    }
}
