package org.packledger.ledger;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * An instruction together with the recipe that carries it out.
 *
 * @param matter what the recipe will ask the past about, where that is known before
 * @param recipe what is done to the open book
 */
record Errand(Instruction instruction, Optional<Matter> matter, Consumer<OpenBook> recipe) {

    long book() {
        return instruction.book();
    }

    UUID intent() {
        return instruction.intent().id();
    }
}
