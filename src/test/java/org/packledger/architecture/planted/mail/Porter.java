package org.packledger.architecture.planted.mail;

import org.packledger.architecture.planted.web.Page;

/** Knows what its room must not know. */
public class Porter {

    @Override
    public String toString() {
        return Page.class.getSimpleName();
    }
}
