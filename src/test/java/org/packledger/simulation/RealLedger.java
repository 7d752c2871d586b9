package org.packledger.simulation;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.Role;
import org.packledger.ledger.Account;
import org.packledger.ledger.Charge;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.GivenLot;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.Ledger;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.Matter;
import org.packledger.ledger.NewInvoice;
import org.packledger.ledger.NewLot;
import org.packledger.ledger.Posted;

/** Asks the real ledger, through a desk, and answers in the words of the model. */
final class RealLedger {

    private static final Actor ACTOR = Actor.staff(7, "Agent", Set.of(Role.AGENT));
    private static final Charge CHARGE = new Charge("INVESTIGATION", 1);

    private final Door door;
    private final List<Long> ids;
    private final List<KnownLots> lots = List.of(new KnownLots(), new KnownLots());

    RealLedger(Door door, List<Long> ids) {
        this.door = door;
        this.ids = ids;
    }

    /** The lots of the first or second book, as far as they were heard of. */
    List<Long> lots(int book) {
        return lots.get(book).inOrder();
    }

    Reply carryOut(Step step) {
        Reply reply = untilAnswered(step);
        reply.newLots().forEach(lots.get(step.book())::add);
        return reply;
    }

    /** When a fault kept the answer back, by the same intent once more. */
    private Reply untilAnswered(Step step) {
        if (step.command() instanceof Command.Seal seal) {
            door.close(ids.get(step.book()), seal.through());
            return new Reply("-", List.of(seal), List.of(Optional.empty()), List.of());
        }
        if (step.fault() != Fault.NONE) {
            Reply reply = ask(step, step.fault());
            if (reply.isRefusal()) {
                return reply;
            }
        }
        return ask(step, Fault.NONE);
    }

    /** A refusal is an answer. What else goes wrong has the name of what was thrown. */
    private Reply ask(Step step, Fault fault) {
        AtomicReference<Asking> last = new AtomicReference<>(new Asking(List.of()));
        try {
            return door.ask(step.at(), fault, ledger -> {
                last.set(new Asking(lots(step.book())));
                return parts(ledger, step, last.get());
            });
        } catch (DomainException e) {
            return last.get().refused(e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            return last.get().refused(e.toString());
        }
    }

    private Reply parts(Ledger ledger, Step step, Asking asking) {
        Intent intent = new Intent(step.intent());
        if (step.command() instanceof Command.Together together) {
            for (int part = 0; part < together.parts().size(); part++) {
                Instruction instruction = instruction(step, intent.then(Integer.toString(part)));
                asking.ask(together.parts().get(part), command -> posted(ledger, instruction, command));
            }
        } else {
            asking.ask(step.command(), command -> posted(ledger, instruction(step, intent), command));
        }
        return asking.answered();
    }

    private Instruction instruction(Step step, Intent intent) {
        Instruction alone = new Instruction(
                intent, Fingerprint.of(step.content()), ACTOR, ids.get(step.book()), step.effectiveOn());
        return step.maker().equals("-") ? alone : alone.proposedBy(step.maker());
    }

    private static Posted posted(Ledger ledger, Instruction instruction, Command command) {
        if (command instanceof Command.Invoice invoice) {
            return ledger.issueInvoice(instruction, paper(invoice));
        } else if (command instanceof Command.Pay pay) {
            return ledger.receivePayment(
                    instruction,
                    pay.document(),
                    Account.valueOf(pay.into()),
                    cad(pay.minor()),
                    Optional.of(cad(pay.owed())));
        } else if (command instanceof Command.ApplyCredit apply) {
            return ledger.applyCredit(instruction, apply.document());
        } else if (command instanceof Command.RepayCredit repay) {
            return ledger.repayCredit(
                    instruction, repay.reference(), "REPAID", Account.valueOf(repay.from()), cad(repay.minor()));
        } else if (command instanceof Command.Grant grant) {
            return ledger.grant(
                    instruction, grant.lots().stream().map(Integer::longValue).toList());
        } else if (command instanceof Command.Give give) {
            return give(ledger, instruction, give);
        } else if (command instanceof Command.Extend extend) {
            return ledger.extend(instruction, extend.lot(), extend.lastDay(), "KINDNESS");
        } else if (command instanceof Command.Refund refund) {
            return ledger.refund(
                    instruction,
                    refund.document(),
                    refund.creditNote(),
                    "NOT_NEEDED",
                    Account.BANK,
                    cad(refund.expected()));
        } else if (command instanceof Command.ChargeBack chargeBack) {
            return ledger.chargeBack(instruction, new EntryId(instruction.book(), chargeBack.number()));
        } else if (command instanceof Command.CreditInvoice credit) {
            return ledger.creditInvoice(instruction, new EntryId(instruction.book(), credit.number()), "NOT_WANTED");
        } else if (command instanceof Command.WriteOff writeOff) {
            return ledger.writeOff(instruction, writeOff.document(), cad(writeOff.owed()), "BANKRUPT");
        } else if (command instanceof Command.CorrectTax correct) {
            Map<Long, Map<String, Money>> taxes = new HashMap<>();
            correct.taxes().forEach((place, byCode) -> taxes.put(place.longValue(), money(byCode)));
            return ledger.correctTax(instruction, correct.document(), taxes, "WRONG_RATE");
        } else if (command instanceof Command.Hold hold) {
            return ledger.hold(instruction, matter(instruction, hold.incident(), hold.cycle()), CHARGE);
        } else if (command instanceof Command.Settle settle) {
            return ledger.settle(instruction, matter(instruction, settle.incident(), settle.cycle()), CHARGE);
        } else if (command instanceof Command.Release release) {
            return ledger.release(instruction, matter(instruction, release.incident(), release.cycle()));
        } else if (command instanceof Command.Free free) {
            return ledger.recordFree(
                    instruction, matter(instruction, free.incident(), free.cycle()), free.closing(), CHARGE);
        } else if (command instanceof Command.Reverse reverse) {
            return ledger.reverse(instruction, new EntryId(instruction.book(), reverse.number()), "APPEAL_UPHELD");
        }
        ledger.expire(instruction);
        return null;
    }

    private static Posted give(Ledger ledger, Instruction instruction, Command.Give give) {
        LotKind kind = LotKind.valueOf(give.kind());
        GivenLot lot = new GivenLot(
                kind, "given", give.size(), Currency.getInstance("CAD"), Optional.ofNullable(give.lastDay()));
        return kind == LotKind.BUNDLED
                ? ledger.grantBundle(instruction, lot, give.document())
                : ledger.grantGoodwill(instruction, lot, give.document(), "GOODWILL");
    }

    private static Money cad(long minor) {
        return Money.of(minor, "CAD");
    }

    private static Map<String, Money> money(Map<String, Long> byCode) {
        return byCode.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, tax -> cad(tax.getValue())));
    }

    private static Matter matter(Instruction instruction, long incident, int cycle) {
        return new Matter(instruction.book() * 1_000_000 + incident, cycle);
    }

    private static NewInvoice paper(Command.Invoice invoice) {
        List<NewLot> lines = invoice.lines().stream()
                .map(line -> new NewLot(
                        LotKind.valueOf(line.kind()),
                        "pack",
                        line.size(),
                        cad(line.basis()),
                        money(line.taxes()),
                        line.months() == 0 ? Optional.empty() : Optional.of(line.months())))
                .toList();
        return new NewInvoice(invoice.document(), lines);
    }
}
