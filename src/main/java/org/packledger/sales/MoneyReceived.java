package org.packledger.sales;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.Money;

/**
 * Money that came for an invoice, as the bank statement shows it.
 *
 * @param invoice its number
 * @param amount more than nothing
 * @param receivedOn the bank's date
 * @param reference what the bank statement says
 * @param method how it came
 * @param restToCredit whether what is more than owed stands to the customer's credit; else it is refused
 * @param owed what the person saw as owed before it; empty when nobody looked
 */
public record MoneyReceived(
        String invoice,
        Money amount,
        LocalDate receivedOn,
        String reference,
        PaymentMethod method,
        boolean restToCredit,
        Optional<Money> owed) {

    private static final int LONGEST = 80;

    /** Money of which nothing is more than owed, recorded without looking. */
    public MoneyReceived(String invoice, Money amount, LocalDate receivedOn, String reference, PaymentMethod method) {
        this(invoice, amount, receivedOn, reference, method, false, Optional.empty());
    }

    /** Refuses a payment of nothing, and one that nobody could find on a bank statement. */
    public MoneyReceived {
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(method, "method");
        reference = reference == null ? "" : reference.strip();
        if (!amount.isPositive()) {
            throw new InvalidInput("amount", "A payment is more than nothing");
        }
        if (reference.isEmpty()
                || reference.length() > LONGEST
                || reference.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInput("reference", "The bank statement's reference is needed, with at most 80 characters");
        }
    }
}
