package org.packledger.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a history may ask of a ledger. Lots are named by their place in the book: 1 is the first. */
sealed interface Command {

    /** One line of an invoice; no months: never expires. */
    record Line(String kind, int size, long basis, int months, Map<String, Long> taxes) {}

    record Invoice(String document, List<Line> lines) implements Command {}

    /** @param owed minor units that somebody saw */
    record Pay(String document, String into, long minor, long owed) implements Command {}

    record ApplyCredit(String document) implements Command {}

    record RepayCredit(String reference, String from, long minor) implements Command {}

    record Grant(List<Integer> lots) implements Command {}

    /** Goodwill or the units of a licence; no last day: never expires. */
    record Give(String kind, int size, LocalDate lastDay, String document) implements Command {}

    record Extend(int lot, LocalDate lastDay) implements Command {}

    record Hold(long incident, int cycle) implements Command {}

    record Settle(long incident, int cycle) implements Command {}

    record Release(long incident, int cycle) implements Command {}

    record Free(long incident, int cycle, int closing) implements Command {}

    /** @param expected minor units that somebody saw */
    record Refund(String document, String creditNote, long expected) implements Command {}

    record ChargeBack(long number) implements Command {}

    record CreditInvoice(long number) implements Command {}

    /** @param owed minor units that somebody saw */
    record WriteOff(String document, long owed) implements Command {}

    record CorrectTax(String document, Map<Integer, Map<String, Long>> taxes) implements Command {}

    record Reverse(long number) implements Command {}

    record Expire() implements Command {}

    /** Nothing is posted on or before this day from now on. */
    record Seal(LocalDate through) implements Command {}

    /** All of these in one transaction, or none. */
    record Together(List<Command> parts) implements Command {}
}
