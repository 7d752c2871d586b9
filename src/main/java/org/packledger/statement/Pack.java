package org.packledger.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.packledger.ledger.LotKind;

/**
 * A lot as its owner sees it: a punch card.
 *
 * @param lot its id
 * @param kind decides when it is used
 * @param title such as "10-pack"
 * @param size units granted
 * @param grantedOn since when they can be used
 * @param expiresOn the last day, empty for never
 * @param document the invoice it was bought on
 * @param left units that can still be used today
 * @param held units set aside
 * @param used units used
 * @param expired units that ended unused, recorded or not
 * @param refunded units given back for money
 * @param cells one a unit in slot order; empty for a pack too large to draw
 */
public record Pack(
        long lot,
        LotKind kind,
        String title,
        int size,
        LocalDate grantedOn,
        Optional<LocalDate> expiresOn,
        String document,
        int left,
        int held,
        int used,
        int expired,
        int refunded,
        List<Cell> cells) {

    /** Copies the cells. */
    public Pack {
        cells = List.copyOf(cells);
    }

    /** Whether it still gives or holds a unit. */
    public boolean isOpen() {
        return left + held > 0;
    }

    /**
     * One unit.
     *
     * @param slot from 1
     * @param state what became of it
     * @param incident the number of the incident that holds or used it
     * @param entry the entry that holds or used it
     */
    public record Cell(int slot, State state, Optional<Long> incident, Optional<Long> entry) {}

    /** What became of a unit. */
    public enum State {
        /** Can be used. */
        AVAILABLE,
        /** Can be used, and will be the next one. */
        NEXT,
        /** Set aside for an incident. */
        HELD,
        /** Used by an incident. */
        USED,
        /** Ended unused. */
        EXPIRED,
        /** Given back for money. */
        REFUNDED
    }
}
