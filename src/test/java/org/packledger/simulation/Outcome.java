package org.packledger.simulation;

import java.util.List;

/**
 * What became of a step.
 *
 * @param refusal the simple name of the refusal, or a dash
 * @param answers one for each instruction; none when it was refused
 */
record Outcome(String refusal, List<Answer> answers) {

    static Outcome done(List<Answer> answers) {
        return new Outcome("-", List.copyOf(answers));
    }

    static Outcome refused(String name) {
        return new Outcome(name, List.of());
    }

    /** As it is answered when it was carried out before. */
    Outcome again() {
        return new Outcome(
                refusal,
                answers.stream()
                        .map(answer -> answer.number() == 0 ? answer : answer.again())
                        .toList());
    }

    boolean isRefused() {
        return !refusal.equals("-");
    }
}
