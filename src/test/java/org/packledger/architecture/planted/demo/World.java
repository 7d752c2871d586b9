package org.packledger.architecture.planted.demo;

import org.packledger.architecture.planted.web.Page;

/** Knows what its room must not know. */
public class World {

    @Override
    public String toString() {
        return Page.class.getSimpleName();
    }
}
