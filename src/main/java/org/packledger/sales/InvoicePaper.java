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
 * @param creditNotes what took it back, or its unused rest
 * @param events what else happened to it, the oldest first
 */
public record InvoicePaper(
        Head head,
        List<Line> lines,
        List<LineTax> taxes,
        List<Receipt> payments,
        List<TakenBack> creditNotes,
        List<Event> events) {

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
            long openMinor,
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

        /** What the journal says is owed. */
        public Money open() {
            return Money.of(openMinor, currency);
        }

        /** Whether money may come for it. */
        public boolean payable() {
            return status.isPayable() && openMinor > 0;
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
            long entryNumber,
            Optional<Long> chargeBack,
            Optional<String> chargedBackBecause) {

        public Money amount() {
            return Money.of(amountMinor, currency);
        }

        /** Where the ledger booked it. */
        public EntryId entry() {
            return new EntryId(bookId, entryNumber);
        }
    }

    /** A credit note that took it back, or its unused rest. */
    public record TakenBack(
            String number,
            LocalDate issuedOn,
            String reason,
            String issuedByName,
            long grossMinor,
            String currency,
            long bookId,
            long entryNumber) {
        public Money gross() {
            return Money.of(grossMinor, currency);
        }

        /** Where the ledger booked it. */
        public EntryId entry() {
            return new EntryId(bookId, entryNumber);
        }
    }

    /** What else can happen to an invoice. */
    public enum EventKind {
        CREDIT_APPLIED,
        PAYMENT_CHARGED_BACK,
        UNITS_TAKEN_BACK,
        TAX_CORRECTED,
        DEBT_WRITTEN_OFF
    }

    /**
     * Something that happened to it later.
     *
     * @param minor how much money it was about; a tax that became more is positive, one that became less negative
     * @param units how many units went
     */
    public record Event(
            EventKind kind, LocalDate on, long minor, int units, String currency, long bookId, long entryNumber) {

        /** How much money it was about, without a sign. */
        public Money amount() {
            return Money.of(Math.abs(minor), currency);
        }

        /** The key of its words. */
        public String words() {
            return "invoice.event." + kind + (kind == EventKind.TAX_CORRECTED ? minor < 0 ? ".less" : ".more" : "");
        }

        /** Where the ledger booked it. */
        public EntryId entry() {
            return new EntryId(bookId, entryNumber);
        }
    }

    /** Whether a credit note took back all of it. */
    public boolean isWhole(TakenBack note) {
        return note.grossMinor() == head.grossMinor();
    }

    /** Copies the lists. */
    public InvoicePaper {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
        payments = List.copyOf(payments);
        creditNotes = List.copyOf(creditNotes);
        events = List.copyOf(events);
    }
}
