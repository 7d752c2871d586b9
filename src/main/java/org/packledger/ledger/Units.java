package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.BusinessClock;

/** What a book has to give today, for people who decide. Reads without a lock: only a posting can promise a unit. */
@ApplicationScoped
public class Units {

    @Inject
    private LotTable table;

    @Inject
    private BusinessClock clock;

    /** Units that can be used today; those of a lot whose last day has passed are not counted. */
    public int spendable(long book) {
        return candidates(book).stream().mapToInt(Lot::available).sum();
    }

    /** The unit that the next billable incident would use, and what it is worth. */
    public Optional<NextUnit> next(long book) {
        List<Lot> candidates = candidates(book);
        return OrderOfUse.choose(candidates).map(choice -> {
            Lot lot = candidates.get(0);
            return new NextUnit(
                    lot.id(),
                    lot.title(),
                    lot.kind(),
                    choice.slot(),
                    lot.expiresOn(),
                    lot.worth(choice.slot()),
                    candidates.size() > 1);
        });
    }

    private List<Lot> candidates(long book) {
        return OrderOfUse.candidates(table.withUnits(List.of(book)), clock.today());
    }
}
