package org.packledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Slice;
import org.packledger.ledger.Units;

/**
 * What an organisation has and how it came to that. For its contacts, and for the vendor's people who work on incidents;
 * to everybody else the organisation does not exist.
 */
@ApplicationScoped
public class Statements {

    @Inject
    private Balances balances;

    @Inject
    private Packs packs;

    @Inject
    private Movements movements;

    @Inject
    private Periods periods;

    @Inject
    private Paces paces;

    @Inject
    private Debits debits;

    @Inject
    private Units units;

    @Inject
    private BusinessClock clock;

    /** What can be used, what is held, what ends next. */
    public Balance balance(Actor actor, long organisation) {
        Readers.mustBeOne(actor, organisation);
        return balances.of(organisation);
    }

    /** The packs with units left or held, as punch cards, in their order of use; at most twenty. */
    public List<Pack> packs(Actor actor, long organisation) {
        Readers.mustBeOne(actor, organisation);
        return packs.open(organisation);
    }

    /** The packs that are used up or over, the newest first. */
    public Slice<Pack> endedPacks(Actor actor, long organisation, int page) {
        Readers.mustBeOne(actor, organisation);
        return packs.ended(organisation, page);
    }

    /** The next unit to be used and why it is that one; empty when there is none. */
    public Optional<NextUse> next(Actor actor, long organisation) {
        Readers.mustBeOne(actor, organisation);
        return units.next(organisation).map(unit -> NextUse.of(unit, packs.open(organisation)));
    }

    /** The newest rows of the statement, the newest first. */
    public List<Movement> lastMovements(Actor actor, long organisation, int size) {
        Readers.mustBeOne(actor, organisation);
        return movements.newest(organisation, size);
    }

    /**
     * The statement of these days, both included.
     *
     * @param page of its rows, from 1
     * @throws NotFound when the days are in the wrong order
     */
    public Statement between(Actor actor, long organisation, LocalDate from, LocalDate to, int page) {
        Readers.mustBeOne(actor, organisation);
        if (to.isBefore(from)) {
            throw new NotFound("period");
        }
        return periods.between(organisation, from, to, page);
    }

    /** Incidents since the first of January, free and billable. */
    public Year thisYear(Actor actor, long organisation) {
        Readers.mustBeOne(actor, organisation);
        return paces.yearOf(organisation, clock.today().getYear());
    }

    /** Units over the last two years, and how long the rest may last. */
    public Runway runway(Actor actor, long organisation) {
        Readers.mustBeOne(actor, organisation);
        return paces.runway(organisation, packs.open(organisation));
    }

    /**
     * Why an incident cost a unit, or nothing.
     *
     * @param entry the number of its settlement or free entry
     * @throws NotFound when the book has no such entry
     */
    public Debit debit(Actor actor, long organisation, long entry) {
        Readers.mustBeOne(actor, organisation);
        return debits.find(organisation, entry).orElseThrow(() -> new NotFound("debit"));
    }
}
