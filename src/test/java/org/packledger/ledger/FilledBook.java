package org.packledger.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.Role;

/** A book in memory with one pack, invoiced and granted on the 15th of January 2026, to be used until the 15th of February. */
final class FilledBook {

    static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    static final Instant AFTER_THE_LAST_DAY = Instant.parse("2026-03-01T17:00:00Z");
    static final String INVOICE = "INV-1";
    static final Actor AGENT = Actor.staff(7, "Agent", Set.of(Role.AGENT));

    static final Charge CHARGE = new Charge("INVESTIGATION", 1);
    private static final long ID = 1;

    private final MemoryLedger ledger = new MemoryLedger();

    FilledBook(int units, long minor) {
        this(units, minor, Map.of());
    }

    FilledBook(int units, long minor, Map<String, Money> taxes) {
        NewLot pack = new NewLot(LotKind.SUPPLEMENTAL, "pack", units, Money.of(minor, "CAD"), taxes, Optional.of(1));
        List<Long> lots = post(door -> door.issueInvoice(anew(), new NewInvoice(INVOICE, List.of(pack))))
                .lots();
        post(door -> door.grant(anew(), lots));
    }

    MemoryLedger ledger() {
        return ledger;
    }

    long id() {
        return ID;
    }

    <T> T post(Function<Ledger, T> what) {
        return ledger.post(what);
    }

    Instruction anew() {
        return anew(DAY);
    }

    Instruction anew(LocalDate day) {
        return new Instruction(Intent.fresh(), Fingerprint.of("test"), AGENT, ID, day);
    }

    Posted hold(Ledger door) {
        return hold(door, 1);
    }

    Posted hold(Ledger door, int incident) {
        return door.hold(anew(), new Matter(incident, 1), CHARGE);
    }

    Posted settle(Ledger door) {
        return settle(door, 1);
    }

    Posted settle(Ledger door, int incident) {
        return door.settle(anew(), new Matter(incident, 1), CHARGE);
    }

    Posted release(Ledger door) {
        return door.release(anew(), new Matter(1, 1));
    }

    Settlement settlement(int incident) {
        return new Settlement(anew(), new Matter(incident, 1), CHARGE);
    }

    /** What a test wants done, in one go with others. */
    Errand errand(Consumer<OpenBook> recipe) {
        return new Errand(anew(), Optional.empty(), recipe);
    }

    /** The same where two people are needed. */
    Errand errandOfTwo(Consumer<OpenBook> recipe) {
        return new Errand(anew().proposedBy("staff-8"), Optional.empty(), recipe);
    }

    /** As they come to the counter. */
    Errand errand(int incident) {
        Matter matter = new Matter(incident, 1);
        return new Errand(anew(), Optional.of(matter), book -> ledger.bean(IncidentRecipes.class)
                .settle(book, matter, CHARGE));
    }

    int available() {
        return ledger.rows().book(ID).available();
    }

    String cells() {
        return ledger.rows().lots().get(0).cells().letters();
    }

    List<EntryKind> kinds() {
        return ledger.rows().entries(ID).stream()
                .map(entry -> entry.content().kind())
                .toList();
    }

    List<JournalEntry> entriesOf(EntryKind kind) {
        return ledger.rows().entries(ID).stream()
                .filter(entry -> entry.content().kind() == kind)
                .toList();
    }

    long sum(Account account) {
        return ledger.rows().entries(ID).stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.account() == account)
                .mapToLong(PostingLine::amount)
                .sum();
    }
}
