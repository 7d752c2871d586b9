package org.packledger.statement;

import java.util.List;
import java.util.Optional;
import org.packledger.ledger.NextUnit;

/**
 * The unit that the next billable incident would use, and why it is this one.
 *
 * @param unit the unit
 * @param why what set its pack before the others
 * @param after the pack that comes after it
 */
public record NextUse(NextUnit unit, Why why, Optional<Pack> after) {

    /** What set a pack before the one after it, in the order in which it is asked. */
    public enum Why {
        /** There is no other pack. */
        ONLY,
        /** Its kind is used first. */
        KIND,
        /** It ends sooner. */
        EXPIRY,
        /** It is older. */
        AGE
    }

    /** Compares the chosen pack with the one after it. */
    static NextUse of(NextUnit unit, List<Pack> inOrderOfUse) {
        List<Pack> usable =
                inOrderOfUse.stream().filter(pack -> pack.left() > 0).toList();
        Optional<Pack> chosen =
                usable.stream().filter(pack -> pack.lot() == unit.lot()).findFirst();
        Optional<Pack> after =
                usable.stream().filter(pack -> pack.lot() != unit.lot()).findFirst();
        if (chosen.isEmpty() || after.isEmpty()) {
            return new NextUse(unit, Why.ONLY, Optional.empty());
        }
        return new NextUse(unit, why(chosen.get(), after.get()), after);
    }

    private static Why why(Pack chosen, Pack after) {
        if (chosen.kind() != after.kind()) {
            return Why.KIND;
        }
        return chosen.expiresOn().equals(after.expiresOn()) ? Why.AGE : Why.EXPIRY;
    }
}
