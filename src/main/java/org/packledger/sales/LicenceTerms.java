package org.packledger.sales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.Ledger;
import org.packledger.platform.NumberSeries;

/** Begins the terms of licences and grants what comes with them, each once: the intent is derived from the term. */
@ApplicationScoped
class LicenceTerms {

    private static final String SERIES = "LICENCE_TERM";

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private SalesFile file;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Ledger ledger;

    @Inject
    private BusinessClock clock;

    /** The first term; its units come at once when it has begun. */
    Optional<EntryId> begin(Actor actor, Request request, Adjustment proposal) {
        LicenceTerm first = file.add(new LicenceTerm(number(), proposal, actor));
        if (first.hasBegun(clock.today())) {
            Instruction instruction = request.instruction(actor, first.organisation(), clock.today());
            grant(instruction.proposedBy(first.proposedBy()), first);
        }
        return first.entry();
    }

    /** A term, locked until the end of the transaction. */
    LicenceTerm lock(String number) {
        return entities
                .createQuery("select t.id from LicenceTerm t where t.number = ?1", Long.class)
                .setParameter(1, number)
                .getResultList()
                .stream()
                .findFirst()
                .map(id -> entities.find(LicenceTerm.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("licence"));
    }

    boolean hasNext(LicenceTerm term) {
        return entities.createQuery(
                                "select count(n) from LicenceTerm n where n.adjustment = (select t.adjustment from"
                                        + " LicenceTerm t where t.number = ?1) and n.sequence > (select t.sequence from"
                                        + " LicenceTerm t where t.number = ?1)",
                                Long.class)
                        .setParameter(1, term.number())
                        .getSingleResult()
                > 0;
    }

    /** Grants what has begun, then begins the next one as long as it is due; late, each counts for its own first day. */
    void catchUp(Actor job, LicenceTerm locked) {
        grantByJob(job, locked);
        LicenceTerm term = locked;
        while (term.isFollowedBy(clock.today()) && !hasNext(term)) {
            term = file.add(new LicenceTerm(number(), term));
            grantByJob(job, term);
        }
    }

    private void grantByJob(Actor job, LicenceTerm term) {
        if (!term.isGranted() && term.hasBegun(clock.today())) {
            Intent intent = new Intent(UUID.nameUUIDFromBytes(term.key().getBytes(StandardCharsets.UTF_8)));
            Instruction instruction =
                    new Instruction(intent, Fingerprint.of(term.key()), job, term.organisation(), term.startsOn());
            grant(instruction.proposedBy(term.confirmedBy()), term);
        }
    }

    private void grant(Instruction instruction, LicenceTerm term) {
        term.granted(ledger.grantBundle(instruction, term.units(), term.number()));
    }

    private String number() {
        return "LIC-%06d".formatted(numbers.next(SERIES));
    }
}
