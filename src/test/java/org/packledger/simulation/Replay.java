package org.packledger.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.packledger.simulation.Rush.Served;

/**
 * What several people did in one book at once, held against the model. Whoever wrote an entry has a place; whoever was
 * refused must have been refused at some moment between question and answer; whoever came again heard the same.
 */
final class Replay {

    private final Model model = new Model();
    private final List<String> findings = new ArrayList<>();
    private final int which;
    private final List<Long> lots;

    Replay(int which, List<Long> lots) {
        this.which = which;
        this.lots = lots;
    }

    List<String> findings() {
        return findings;
    }

    ModelBook book() {
        return model.book(which);
    }

    void live(List<Served> everybody) {
        List<Served> mine =
                everybody.stream().filter(one -> one.step().book() == which).toList();
        Set<Served> without = new LinkedHashSet<>();
        mine.stream().filter(one -> one.reply().lastEntry() == 0).forEach(without::add);
        mine.stream()
                .filter(one -> one.reply().lastEntry() != 0)
                .sorted(Comparator.comparingLong(one -> one.reply().lastEntry()))
                .forEach(writer -> {
                    without.removeIf(this::isExplainedNow);
                    write(writer);
                });
        without.removeIf(this::isExplainedNow);
        without.removeIf(one -> repeatsOrConflictsWith(one, everybody));
        without.forEach(one -> findings.add("nothing explains %s%n  answered %s".formatted(one, outcome(one))));
    }

    private void write(Served writer) {
        Outcome predicted = model.carryOut(asked(writer));
        if (!predicted.equals(outcome(writer))) {
            findings.add("%s%n  predicted %s%n  answered  %s".formatted(writer.step(), predicted, outcome(writer)));
        }
    }

    /** Whether the model would answer the same at this moment, and this moment lies between question and answer. */
    private boolean isExplainedNow(Served one) {
        long now = book().entries.size();
        return !one.reply().asked().isEmpty()
                && one.from() <= now
                && now <= one.to()
                && model.foretell(asked(one)).equals(outcome(one));
    }

    private boolean repeatsOrConflictsWith(Served one, List<Served> everybody) {
        Optional<Served> first = everybody.stream()
                .filter(other -> other.step().intent().equals(one.step().intent()))
                .filter(other -> other.reply().lastEntry() != 0)
                .findFirst();
        boolean same = first.isPresent()
                && first.get().step().content().equals(one.step().content())
                && first.get().step().book() == which;
        return same
                ? outcome(one).equals(outcome(first.get()).again())
                : first.isPresent() && one.reply().refusal().equals("IntentConflict");
    }

    private Step asked(Served one) {
        return one.reply().asked(one.step(), lots, book().lots.size());
    }

    private Outcome outcome(Served one) {
        return one.reply().outcome(lots);
    }
}
