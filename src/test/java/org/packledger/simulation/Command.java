package org.packledger.simulation;

import java.util.List;
import java.util.Map;

/** What a history may ask of a ledger. Lots are named by their place in the book: 1 is the first. */
sealed interface Command {

    /** One line of an invoice; no months: never expires. */
    record Line(String kind, int size, long basis, int months) {}

    record Invoice(String document, List<Line> lines, Map<String, Long> taxes) implements Command {}

    record Pay(String document, String into, long minor) implements Command {}

    record Grant(List<Integer> lots) implements Command {}

    record Hold(long incident, int cycle) implements Command {}

    record Settle(long incident, int cycle) implements Command {}

    record Release(long incident, int cycle) implements Command {}

    record Free(long incident, int cycle, int closing) implements Command {}

    record Reverse(long number) implements Command {}

    record Expire() implements Command {}

    /** All of these in one transaction, or none. */
    record Together(List<Command> parts) implements Command {}
}
