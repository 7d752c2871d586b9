package org.packledger.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.packledger.it.PostingDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.Role;
import org.packledger.ledger.Charge;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.Matter;
import org.packledger.ledger.NewInvoice;
import org.packledger.ledger.NewLot;

/** What is measured: a stateless desk with its retry, the ledger with its rules and hashes. */
final class DeskCloser implements Closer {

    private static final Actor AGENT = Actor.staff(7, "Agent", Set.of(Role.AGENT));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final PostingDesk desk;

    DeskCloser(PostingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void close(long book, long incident) {
        desk.post(ledger ->
                ledger.settle(instruction(book, incident), new Matter(incident, 1), new Charge("INVESTIGATION", 1)));
    }

    /** Gives a book a pack to be used up. */
    void open(long book, int units) {
        NewLot pack = new NewLot(
                LotKind.SUPPLEMENTAL, "pack", units, Money.of(900L * units, "CAD"), Map.of(), Optional.empty());
        desk.post(ledger -> ledger.grant(
                instruction(book, "grant"),
                ledger.issueInvoice(instruction(book, "invoice"), new NewInvoice("I-" + book, List.of(pack)))
                        .lots()));
    }

    private static Instruction instruction(long book, Object content) {
        return new Instruction(Intent.fresh(), Fingerprint.of(book, content), AGENT, book, DAY);
    }
}
