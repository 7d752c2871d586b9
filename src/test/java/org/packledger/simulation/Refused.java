package org.packledger.simulation;

/** The model refuses, by the name of the refusal that the real ledger must give. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String name) {
        super(name);
    }
}
