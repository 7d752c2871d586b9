package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.NotFound;
import org.packledger.ledger.EntryId;

/** Where appeals are kept, for the desks of this package. The caller holds the incident's lock. */
@ApplicationScoped
class AppealFile {

    @PersistenceContext
    private EntityManager entities;

    /** The appeal against a debit. */
    Optional<Appeal> find(EntryId debit) {
        return entities
                .createQuery("select a from Appeal a where a.book = :book and a.entryNumber = :number", Appeal.class)
                .setParameter("book", debit.book())
                .setParameter("number", debit.number())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The same, while nobody decided it. */
    Optional<Appeal> waitingOn(EntryId debit) {
        return find(debit).filter(appeal -> appeal.status() == AppealStatus.OPEN);
    }

    /**
     * The appeal against a debit.
     *
     * @throws NotFound when there is none
     */
    Appeal get(EntryId debit) {
        return find(debit).orElseThrow(() -> new NotFound("appeal"));
    }

    /**
     * Whether this intent appealed before.
     *
     * @throws IntentConflict when the intent was used for something else
     */
    boolean wasMade(Intent intent, Fingerprint request) {
        Optional<Appeal> before = by("a.intent", intent);
        if (before.isPresent() && !before.get().isOf(request)) {
            throw new IntentConflict(intent);
        }
        return before.isPresent();
    }

    /**
     * Whether this intent decided an appeal before.
     *
     * @throws IntentConflict when the intent was used for something else
     */
    boolean wasDecided(Intent intent, Fingerprint request) {
        Optional<Appeal> before = by("a.decisionIntent", intent);
        if (before.isPresent() && !before.get().isDecisionOf(request)) {
            throw new IntentConflict(intent);
        }
        return before.isPresent();
    }

    private Optional<Appeal> by(String field, Intent intent) {
        return entities
                .createQuery("select a from Appeal a where " + field + " = :intent", Appeal.class)
                .setParameter("intent", intent.id().toString())
                .getResultList()
                .stream()
                .findFirst();
    }
}
