package org.packledger.incident.report;

import java.util.List;

/**
 * How many verdicts of one reason, agent, customer or month.
 *
 * @param code of the reason, reference of the agent, id of the customer, or month
 * @param name of the agent or customer; else the code
 * @param free cost nothing
 * @param billable cost a unit
 * @param takenBack how many of the billable ones were taken back since, whenever that was
 */
public record Tally(String code, String name, long free, long billable, long takenBack) {

    /** All verdicts. */
    public long total() {
        return free + billable;
    }

    /** What these add up to. */
    public static Tally sum(List<Tally> tallies) {
        return new Tally(
                "",
                "",
                tallies.stream().mapToLong(Tally::free).sum(),
                tallies.stream().mapToLong(Tally::billable).sum(),
                tallies.stream().mapToLong(Tally::takenBack).sum());
    }
}
