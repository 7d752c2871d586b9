package org.packledger.sales;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Money;
import org.packledger.ledger.EntryId;

/**
 * An invoice as it is printed.
 *
 * @param head what stands once
 * @param lines what was sold
 * @param taxes each of a line
 * @param payments what came, the oldest first
 * @param creditNote what took it back
 */
public record InvoicePaper(
        Head head, List<Line> lines, List<LineTax> taxes, List<Receipt> payments, Optional<TakenBack> creditNote) {

    /**
     * What stands once.
     *
     * @param organisation the buyer's
     * @param orderReference of the order
     * @param buyer name and address on that day, several lines
     * @param seller name, address and tax numbers on that day, several lines
     */
    public record Head(
            long id,
            String number,
            long organisation,
            String orderReference,
            Optional<String> purchaseOrder,
            LocalDate issuedOn,
            LocalDate dueOn,
            String currency,
            long netMinor,
            long taxMinor,
            long grossMinor,
            long paidMinor,
            String buyer,
            String seller,
            InvoiceStatus status,
            long bookId,
            long entryNumber) {

        public Money net() {
            return Money.of(netMinor, currency);
        }

        public Money tax() {
            return Money.of(taxMinor, currency);
        }

        public Money gross() {
            return Money.of(grossMinor, currency);
        }

        public Money paid() {
            return Money.of(paidMinor, currency);
        }

        /** What is still to be paid; nothing on one that was taken back. */
        public Money open() {
            return status == InvoiceStatus.CANCELLED ? Money.of(0, currency) : gross().minus(paid());
        }

        /** Where the ledger booked it. */
        public EntryId entry() {
            return new EntryId(bookId, entryNumber);
        }
    }

    /** What was sold: some packs of one offer. */
    public record Line(String description, int quantity, int size, long unitNetMinor, long netMinor, String currency) {

        public Money unitNet() {
            return Money.of(unitNetMinor, currency);
        }

        public Money net() {
            return Money.of(netMinor, currency);
        }
    }

    /** A tax of a line. */
    public record LineTax(String code, String name, int ratePpm, long taxMinor, String currency) {

        /** The tax with its rate in percent. */
        public Tax tax() {
            return new Tax(code, name, ratePpm, Money.of(taxMinor, currency));
        }
    }

    /** Money that came. */
    public record Receipt(
            LocalDate receivedOn,
            PaymentMethod method,
            String reference,
            long amountMinor,
            String currency,
            String recordedByName,
            long bookId,
            long entryNumber) {

        public Money amount() {
            return Money.of(amountMinor, currency);
        }

        /** Where the ledger booked it. */
        public EntryId entry() {
            return new EntryId(bookId, entryNumber);
        }
    }

    /** The credit note that took it back. */
    public record TakenBack(
            String number, LocalDate issuedOn, String reason, String issuedByName, long bookId, long entryNumber) {

        /** Where the ledger booked it. */
        public EntryId entry() {
            return new EntryId(bookId, entryNumber);
        }
    }

    /** Copies the lists. */
    public InvoicePaper {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
        payments = List.copyOf(payments);
    }
}
