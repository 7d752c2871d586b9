package org.packledger.sales;

import java.util.List;

/**
 * What would happen.
 *
 * @param before how it is, as a number, money or a day
 * @param after how it would be
 * @param rows that would be posted
 */
public record Plan(Object before, Object after, List<PlannedRow> rows) {

    /** Leaves out rows of nothing, but for a pack that is only prolonged. */
    public Plan {
        rows = rows.stream()
                .filter(row -> row.amount() != 0 || PlannedRow.UNITS.equals(row.commodity()))
                .toList();
    }
}
