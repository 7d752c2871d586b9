package org.packledger.bench;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.packledger.it.PostingDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.Role;
import org.packledger.ledger.Charge;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.Ledger;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.Matter;
import org.packledger.ledger.NewInvoice;
import org.packledger.ledger.NewLot;
import org.packledger.ledger.Settlement;

/** What is measured: the ledger with its rules and hashes, through a stateless desk with its retry or at the counter. */
final class LedgerCloser {

    private static final Actor AGENT = Actor.staff(7, "Agent", Set.of(Role.AGENT));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Charge CHARGE = new Charge("INVESTIGATION", 1);

    private final PostingDesk desk;
    private final Ledger ledger;

    LedgerCloser(PostingDesk desk, Ledger ledger) {
        this.desk = desk;
        this.ledger = ledger;
    }

    /** In a transaction of the desk's own. */
    Closer throughDesk() {
        return (book, incident) ->
                desk.post(door -> door.settle(instruction(book, incident), new Matter(incident, 1), CHARGE));
    }

    /** In a transaction that those who ask at the same moment share. */
    Closer atCounter() {
        return (book, incident) -> ledger.settleAtCounter(settlement(book, incident));
    }

    /** Several in one transaction of the desk. */
    Closer together(int many) {
        return (book, first) -> desk.post(door -> door.settleAll(LongStream.range(first, first + many)
                .mapToObj(incident -> settlement(book, incident))
                .toList()));
    }

    /** Gives a book packs to be used up. */
    void open(long book, int packs, int units) {
        var invoice = new NewInvoice(
                "I-" + book,
                IntStream.range(0, packs).mapToObj(pack -> pack(units)).toList());
        desk.post(door -> door.grant(
                instruction(book, "grant"),
                door.issueInvoice(instruction(book, "invoice"), invoice).lots()));
    }

    private static NewLot pack(int units) {
        return new NewLot(
                LotKind.SUPPLEMENTAL, "pack", units, Money.of(900L * units, "CAD"), Map.of(), Optional.empty());
    }

    private static Settlement settlement(long book, long incident) {
        return new Settlement(instruction(book, incident), new Matter(incident, 1), CHARGE);
    }

    private static Instruction instruction(long book, Object content) {
        return new Instruction(Intent.fresh(), Fingerprint.of(book, content), AGENT, book, DAY);
    }
}
