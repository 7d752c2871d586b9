package org.packledger.architecture.planted.incident.work;

import org.packledger.architecture.planted.incident.Case;

/** Knows the incident that it should know by number only. */
public class Bench {

    @Override
    public String toString() {
        return Case.class.getSimpleName();
    }
}
