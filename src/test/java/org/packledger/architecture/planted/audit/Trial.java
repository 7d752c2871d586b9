package org.packledger.architecture.planted.audit;

import org.packledger.architecture.planted.incident.Case;

/** Knows what its room must not know. */
public class Trial {

    @Override
    public String toString() {
        return Case.class.getSimpleName();
    }
}
