package org.packledger.architecture.planted.web;

import org.packledger.architecture.planted.demo.World;

/** Knows what its room must not know. */
public class Page {

    @Override
    public String toString() {
        return World.class.getSimpleName();
    }
}
