package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the journal knows of an incident, for the desk that decides about it. */
@ApplicationScoped
public class Matters {

    @Inject
    private Journal journal;

    /** The debit of this billing cycle, also when it was taken back. */
    public Optional<Debit> debitOf(long book, Matter matter) {
        return journal.of(book, matter).stream()
                .filter(entry -> entry.kind() == EntryKind.INCIDENT_SETTLED)
                .findFirst()
                .map(this::debit);
    }

    /** All debits of an incident, over all of its billing cycles. */
    public List<Debit> debitsOf(long book, long incident) {
        return journal.settlementsOf(book, incident).stream().map(this::debit).toList();
    }

    private Debit debit(Recorded settlement) {
        return new Debit(settlement.id(), journal.reversalOf(settlement.id()).isPresent());
    }

    /** Whether a unit is held for it now. */
    public boolean isHeld(long book, Matter matter) {
        return new MatterHistory(journal.of(book, matter)).openHold().isPresent();
    }
}
