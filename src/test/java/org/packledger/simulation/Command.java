package org.packledger.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** What a history may ask of a ledger. Lots are named by their place in the book: 1 is the first. */
sealed interface Command {

    /** The same with its lots named otherwise. */
    default Command naming(IntUnaryOperator lots) {
        return this;
    }

    /** Whether its answer names lots that are new. */
    default boolean announcesLots() {
        return this instanceof Invoice || this instanceof Give;
    }

    /** Whether its place among the others can be told from the entries it made. */
    default boolean leavesAnEntry() {
        return true;
    }

    /** One line of an invoice; no months: never expires. */
    record Line(String kind, int size, long basis, int months, Map<String, Long> taxes) {}

    record Invoice(String document, List<Line> lines) implements Command {}

    /** @param owed minor units that somebody saw */
    record Pay(String document, String into, long minor, long owed) implements Command {}

    record ApplyCredit(String document) implements Command {}

    record RepayCredit(String reference, String from, long minor) implements Command {}

    record Grant(List<Integer> lots) implements Command {

        @Override
        public Command naming(IntUnaryOperator names) {
            return new Grant(lots.stream().map(lot -> names.applyAsInt(lot)).toList());
        }
    }

    /** Goodwill or the units of a licence; no last day: never expires. */
    record Give(String kind, int size, LocalDate lastDay, String document) implements Command {}

    record Extend(int lot, LocalDate lastDay) implements Command {

        @Override
        public Command naming(IntUnaryOperator names) {
            return new Extend(names.applyAsInt(lot), lastDay);
        }
    }

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

    record CorrectTax(String document, Map<Integer, Map<String, Long>> taxes) implements Command {

        @Override
        public Command naming(IntUnaryOperator names) {
            Map<Integer, Map<String, Long>> named = new HashMap<>();
            taxes.forEach((lot, byCode) -> named.put(names.applyAsInt(lot), byCode));
            return new CorrectTax(document, named);
        }
    }

    record Reverse(long number) implements Command {}

    record Expire() implements Command {

        @Override
        public boolean leavesAnEntry() {
            return false;
        }
    }

    /** Nothing is posted on or before this day from now on. */
    record Seal(LocalDate through) implements Command {

        @Override
        public boolean leavesAnEntry() {
            return false;
        }
    }

    /** All of these in one transaction, or none. */
    record Together(List<Command> parts) implements Command {

        @Override
        public Command naming(IntUnaryOperator names) {
            return new Together(parts.stream().map(part -> part.naming(names)).toList());
        }

        @Override
        public boolean leavesAnEntry() {
            return parts.stream().allMatch(Command::leavesAnEntry);
        }
    }
}
