package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.packledger.kernel.BusinessClock;

/** What could go back of an invoice today. Reads without a lock: only the posting decides. */
@ApplicationScoped
public class Rests {

    @Inject
    private LotTable table;

    @Inject
    private Journal journal;

    @Inject
    private BusinessClock clock;

    /** The free units of an invoice; those of a lot whose last day has passed are not counted. */
    public Rest of(long book, String invoice) {
        return new Rest(table.ofDocument(book, invoice).stream()
                .filter(lot -> lot.available() > 0 && !lot.isOver(clock.today()))
                .map(lot -> Rest.of(lot, journal.taxOf(lot.id())))
                .toList());
    }
}
