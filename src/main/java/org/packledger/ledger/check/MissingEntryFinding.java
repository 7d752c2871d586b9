package org.packledger.ledger.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.ledger.proof.MissingEntry;
import org.packledger.platform.Reads;

/** What the sealer cannot seal becomes a finding like any other, without waiting for the night: the book is parked. */
@ApplicationScoped
public class MissingEntryFinding {

    private static final Actor SEALER = Actor.job("sealer");

    @Inject
    private CheckDesk desk;

    @Inject
    private Reads reads;

    void park(@Observes MissingEntry missing) {
        if (isParked(missing.book())) {
            return;
        }
        Finding finding = Finding.atEntry(
                FindingKind.NUMBER,
                missing.book(),
                missing.number(),
                "The entry is missing: the log cannot go on in this book");
        long run = desk.begin(SEALER, Intent.fresh(), CheckOccasion.DEMAND);
        desk.finish(
                SEALER,
                run,
                new Report(Map.of(), Map.of(), List.of(), List.of(), List.of(finding), Map.of(finding.kind(), 1L), 0));
    }

    private boolean isParked(long book) {
        return reads.find(Boolean.class, "select parked from book where id = :book", Map.of("book", book))
                .orElse(false);
    }
}
