package org.packledger.knowledge;

import java.util.UUID;
import org.packledger.kernel.Actor;

/**
 * Who says whether an article helped: a person, or for a visitor the browser.
 *
 * @param key names them, and says nothing else
 */
public record Voter(String key) {

    private static final String BROWSER = "browser-";

    /** Somebody who is signed in. */
    public static Voter of(Actor actor) {
        return new Voter(actor.reference());
    }

    /** A visitor's browser, by what it was given to remember. */
    public static Voter ofBrowser(UUID remembered) {
        return new Voter(BROWSER + remembered);
    }

    boolean isVisitor() {
        return key.startsWith(BROWSER);
    }
}
