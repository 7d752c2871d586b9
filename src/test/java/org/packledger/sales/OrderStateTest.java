package org.packledger.sales;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderStateTest {

    private static final OrderRest NOTHING = new OrderRest(0, 0, 0, 0);

    @Test
    void anUnpaidOrderWaitsUnlessItsUnitsCameAtOnce() {
        assertThat(OrderState.of(InvoiceStatus.OPEN, UsableWhen.PAID, NOTHING)).isEqualTo(OrderState.INVOICED);
        assertThat(OrderState.of(InvoiceStatus.PARTLY_PAID, UsableWhen.PAID, NOTHING))
                .isEqualTo(OrderState.INVOICED);
        assertThat(OrderState.of(InvoiceStatus.OPEN, UsableWhen.INVOICED, new OrderRest(5, 0, 0, 0)))
                .isEqualTo(OrderState.USABLE);
    }

    @Test
    void aPaidOrderSaysWhatIsLeftOfIt() {
        assertThat(paid(new OrderRest(1, 2, 3, 0))).isEqualTo(OrderState.PAID);
        assertThat(paid(new OrderRest(0, 1, 3, 0))).isEqualTo(OrderState.HELD);
        assertThat(paid(new OrderRest(0, 0, 1, 0))).isEqualTo(OrderState.ENDED);
        assertThat(paid(NOTHING)).isEqualTo(OrderState.USED_UP);
    }

    @Test
    void whatWasPaidOnceMoreAfterItsPaymentWentBackIsNotCalledUsedUp() {
        assertThat(paid(new OrderRest(0, 0, 0, 4))).isEqualTo(OrderState.TAKEN_BACK);
    }

    @Test
    void whatHappenedToTheInvoiceComesBeforeWhatIsLeft() {
        OrderRest rest = new OrderRest(1, 1, 1, 1);
        assertThat(OrderState.of(InvoiceStatus.REFUNDED, UsableWhen.PAID, rest)).isEqualTo(OrderState.REFUNDED);
        assertThat(OrderState.of(InvoiceStatus.CHARGED_BACK, UsableWhen.PAID, rest))
                .isEqualTo(OrderState.TAKEN_BACK);
        assertThat(OrderState.of(InvoiceStatus.CREDITED, UsableWhen.PAID, rest)).isEqualTo(OrderState.CREDITED);
        assertThat(OrderState.of(InvoiceStatus.WRITTEN_OFF, UsableWhen.PAID, rest))
                .isEqualTo(OrderState.WRITTEN_OFF);
        assertThat(OrderState.of(InvoiceStatus.CANCELLED, UsableWhen.PAID, rest))
                .isEqualTo(OrderState.CANCELLED);
    }

    private static OrderState paid(OrderRest rest) {
        return OrderState.of(InvoiceStatus.PAID, UsableWhen.PAID, rest);
    }
}
