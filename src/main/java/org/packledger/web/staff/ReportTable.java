package org.packledger.web.staff;

import java.util.List;
import org.packledger.incident.report.Grouping;
import org.packledger.incident.report.Tally;
import org.packledger.web.BarChart;

/**
 * Verdicts by one thing, as a table and its picture.
 *
 * @param by what they are counted by
 * @param rows each with its name
 * @param sum what the rows add up to
 * @param chart the same as bars
 * @param download the address of the file
 * @param cut whether there may be more than is shown
 */
public record ReportTable(
        Grouping by, List<ReportTable.Row> rows, Tally sum, BarChart chart, String download, boolean cut) {

    /**
     * One line.
     *
     * @param name as it is read
     * @param href the page of what it is about, or nothing
     * @param incidents where the incidents behind it are listed
     * @param tally its figures
     */
    public record Row(String name, String href, String incidents, Tally tally) {}
}
