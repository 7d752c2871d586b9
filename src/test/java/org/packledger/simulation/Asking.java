package org.packledger.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.packledger.ledger.Posted;

/** One attempt to have a step carried out: what was asked so far, and what was said. */
final class Asking {

    private final List<Long> known;
    private final List<Long> own = new ArrayList<>();
    private final List<Command> asked = new ArrayList<>();
    private final List<Optional<Posted>> posted = new ArrayList<>();

    /** @param lots of the book, as far as they are known, in order */
    Asking(List<Long> lots) {
        known = new ArrayList<>(lots);
    }

    /** Asks this, its lots by their numbers; who is not known has none. */
    void ask(Command command, Function<Command, Posted> ledger) {
        Command named = command.naming(
                place -> place > known.size() ? -1 : known.get(place - 1).intValue());
        asked.add(named);
        Optional<Posted> answer = Optional.ofNullable(ledger.apply(named));
        posted.add(answer);
        if (command.announcesLots()) {
            answer.ifPresent(made -> made.lots().forEach(this::learn));
        }
    }

    private void learn(long lot) {
        own.add(lot);
        if (!known.contains(lot)) {
            known.add(lot);
        }
    }

    Reply answered() {
        return new Reply("-", asked, posted, own);
    }

    Reply refused(String name) {
        return new Reply(name, asked, List.of(), own);
    }
}
