package org.packledger.sales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Until when an invoice is to be paid, as configured by {@code packledger.invoice.due-days}. */
@ApplicationScoped
public class PaymentTerms {

    @Inject
    @ConfigProperty(name = "packledger.invoice.due-days", defaultValue = "30")
    private int dueDays;

    /** Days from the day of the invoice. */
    public int dueDays() {
        return dueDays;
    }
}
