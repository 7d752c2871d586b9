package org.packledger.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two books and all intents that were ever carried out. */
final class Model {

    /** What an intent said, where, and what was answered. */
    private record Done(String content, int book, Answer answer) {}

    private List<ModelBook> books = List.of(new ModelBook(), new ModelBook());
    private Map<String, Done> intents = new HashMap<>();

    ModelBook book(int which) {
        return books.get(which);
    }

    /** What would become of the step now; nothing is carried out. */
    Outcome foretell(Step step) {
        List<ModelBook> booksBefore = books;
        Map<String, Done> intentsBefore = intents;
        Outcome outcome = carryOut(step);
        books = booksBefore;
        intents = intentsBefore;
        return outcome;
    }

    /** Carries out the step as one transaction. */
    Outcome carryOut(Step step) {
        List<ModelBook> booksBefore = books;
        Map<String, Done> intentsBefore = intents;
        books = List.of(books.get(0).copy(), books.get(1).copy());
        intents = new HashMap<>(intents);
        try {
            return Outcome.done(parts(step));
        } catch (Refused refused) {
            books = booksBefore;
            intents = intentsBefore;
            return Outcome.refused(refused.getMessage());
        }
    }

    private List<Answer> parts(Step step) {
        List<Answer> answers = new ArrayList<>();
        if (step.command() instanceof Command.Together together) {
            for (int part = 0; part < together.parts().size(); part++) {
                answers.add(
                        one(step, step.intent() + "/" + part, together.parts().get(part)));
            }
        } else {
            answers.add(one(step, step.intent().toString(), step.command()));
        }
        return answers;
    }

    private Answer one(Step step, String intent, Command command) {
        Done before = intents.get(intent);
        if (before != null) {
            if (!before.content().equals(step.content()) || before.book() != step.book()) {
                throw new Refused("IntentConflict");
            }
            return before.answer().again();
        }
        ModelBook book = books.get(step.book());
        if (command instanceof Command.Seal seal) {
            book.sealed = book.sealed.isAfter(seal.through()) ? book.sealed : seal.through();
            return Answer.NONE;
        }
        Answer answer = book.carryOut(command, step.maker(), step.today(), step.effectiveOn());
        if (answer.number() != 0) {
            intents.put(intent, new Done(step.content(), step.book(), answer));
        }
        return answer;
    }
}
