package org.packledger.incident;

import java.util.Optional;
import org.packledger.ledger.NextUnit;

/**
 * What closing would do, before it is done.
 *
 * @param reason code of the reason that would count
 * @param billable whether it would be billable
 * @param balanceBefore units left now; one held for this incident is not among them
 * @param balanceAfter units left then; the held one comes back to them unless it is used
 * @param unit the unit that would be used, the held one where there is one
 * @param held whether a unit is held for it already
 * @param agreed whether the customer's agreement is recorded
 * @param enough whether there is a unit to use, when one is needed
 */
public record Consequence(
        String reason,
        boolean billable,
        int balanceBefore,
        int balanceAfter,
        Optional<NextUnit> unit,
        boolean held,
        boolean agreed,
        boolean enough) {}
