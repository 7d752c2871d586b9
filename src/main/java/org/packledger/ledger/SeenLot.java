package org.packledger.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A lot as it stood when a unit was chosen: what {@code lot_choice.candidates} says of it.
 *
 * @param lot its id
 * @param kind of the lot
 * @param expiresOn its last day, empty for never
 * @param grantedOn since when it could be used
 * @param available units that it could give
 */
public record SeenLot(long lot, LotKind kind, Optional<LocalDate> expiresOn, LocalDate grantedOn, int available) {

    /** The candidates of a choice, in their order of use; the first was taken. */
    public static List<SeenLot> all(String candidates) {
        return Arrays.stream(candidates.split(" ", -1))
                .filter(one -> !one.isEmpty())
                .map(SeenLot::of)
                .toList();
    }

    private static SeenLot of(String written) {
        String[] parts = written.split(":", -1);
        Optional<LocalDate> expiresOn =
                parts[2].equals("never") ? Optional.empty() : Optional.of(LocalDate.parse(parts[2]));
        return new SeenLot(
                Long.parseLong(parts[0]),
                LotKind.valueOf(parts[1]),
                expiresOn,
                LocalDate.parse(parts[3]),
                Integer.parseInt(parts[4]));
    }
}
