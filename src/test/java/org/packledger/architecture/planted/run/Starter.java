package org.packledger.architecture.planted.run;

import org.packledger.architecture.planted.kernel.Word;

/** Knows what its room must not know. */
public class Starter {

    @Override
    public String toString() {
        return Word.class.getSimpleName();
    }
}
