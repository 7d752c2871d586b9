package org.packledger.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packledger.ledger.Posted;

/**
 * What the real ledger said to a step, with lots by their numbers.
 *
 * @param refusal the simple name of the refusal, or a dash
 * @param asked the commands as they were asked, one for each instruction
 * @param posted what was answered to each; empty where there is nothing to say
 * @param own lots that it made, whether or not they were kept
 */
record Reply(String refusal, List<Command> asked, List<Optional<Posted>> posted, List<Long> own) {

    private static final int NOWHERE = Integer.MAX_VALUE;

    /** Copies. */
    Reply {
        asked = List.copyOf(asked);
        posted = List.copyOf(posted);
        own = List.copyOf(own);
    }

    /** Whether the ledger itself said no. */
    boolean isRefusal() {
        return !refusal.equals("-") && !refusal.contains(".");
    }

    /** In the words of the model. */
    Outcome outcome(List<Long> lots) {
        if (!refusal.equals("-")) {
            return Outcome.refused(refusal);
        }
        List<Answer> answers = new ArrayList<>();
        posted.forEach(
                one -> answers.add(one.map(answer -> answer(answer, lots)).orElse(Answer.NONE)));
        return Outcome.done(answers);
    }

    private static Answer answer(Posted posted, List<Long> lots) {
        return new Answer(
                posted.entry().number(),
                posted.availableBefore(),
                posted.availableAfter(),
                posted.unit()
                        .map(unit -> "L%d/%d %d %s"
                                .formatted(
                                        lots.indexOf(unit.lot()) + 1,
                                        unit.slot(),
                                        unit.worth().minor(),
                                        unit.worth().currency()))
                        .orElse("-"),
                posted.lots().stream().map(lot -> lots.indexOf(lot) + 1).toList(),
                posted.repeated());
    }

    /**
     * The step as it was asked, in the words of the model; a lot that nobody knew has no place there either.
     *
     * @param lots those of the book, in order
     * @param standing how many of them stand when it is asked; its own come behind them
     */
    Step asked(Step step, List<Long> lots, int standing) {
        List<Command> named = asked.stream()
                .map(command -> command.naming(lot -> place(lot, lots, standing)))
                .toList();
        return step.asking(step.command() instanceof Command.Together ? new Command.Together(named) : named.get(0));
    }

    private int place(long lot, List<Long> lots, int standing) {
        if (own.contains(lot)) {
            return standing + own.indexOf(lot) + 1;
        }
        return lots.contains(lot) ? lots.indexOf(lot) + 1 : NOWHERE;
    }

    /** The lots that it made, or says again that it made; none when it was refused. */
    List<Long> newLots() {
        return posted.isEmpty() ? List.of() : own;
    }

    /** The last entry that it wrote itself; 0 when it was refused, repeated, or found nothing to do. */
    long lastEntry() {
        return posted.stream()
                .flatMap(Optional::stream)
                .filter(answer -> !answer.repeated())
                .mapToLong(answer -> answer.entry().number())
                .max()
                .orElse(0);
    }

    boolean isRepeated() {
        return posted.stream().flatMap(Optional::stream).anyMatch(Posted::repeated);
    }
}
