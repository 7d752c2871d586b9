package org.packledger.architecture.planted.incident.report;

import org.packledger.architecture.planted.incident.Case;

/** Knows the incident that it should only count. */
public class Heap {

    @Override
    public String toString() {
        return Case.class.getSimpleName();
    }
}
