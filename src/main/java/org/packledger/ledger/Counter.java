package org.packledger.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where errands that need no transaction of a desk are served together: one lock round trip, one read of each kind, one
 * batch for each table and one commit for all who wait at the same moment. Who cannot be served that way, because
 * somebody else holds the book or the database refused the whole, is done alone.
 */
@ApplicationScoped
class Counter {

    private static final Logger LOG = System.getLogger(Counter.class.getName());

    /**
     * A book always waits in the same line. A line keeps two processors busy in turns, ours and the database's: more lines
     * than that only make fewer wait together.
     */
    private static final int LINES = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    @Inject
    private Teller teller;

    private List<Line> lines = List.of();

    @PostConstruct
    void open() {
        lines = IntStream.range(0, LINES)
                .mapToObj(line -> new Line(this::serve))
                .toList();
    }

    /** Carries out one errand in a transaction that others may share. */
    Posted ask(Errand errand) {
        Served served = lines.get(Math.floorMod(errand.book(), LINES)).await(errand);
        if (served.refused().isPresent()) {
            throw served.refused().get();
        }
        return served.posted().orElseGet(() -> teller.serveAlone(errand));
    }

    private List<Served> serve(List<Errand> errands) {
        try {
            return teller.serve(errands);
        } catch (RuntimeException e) {
            // Each caller meets the same again when it is alone, if it is his.
            LOG.log(Level.INFO, "{0} errands are done alone: {1}", errands.size(), e.getMessage());
            return List.of();
        }
    }
}
