package org.packledger.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.ledger.LotKind;
import org.packledger.web.Text;

/**
 * What packs are called. What was sold, and what comes with a licence, is called as its catalogue or its contract says;
 * goodwill has no such name, and the word that the ledger keeps for it is in one language.
 */
@Named("lotWords")
@RequestScoped
public class LotWords {

    @Inject
    private Text text;

    /** The title of a lot as the reader calls it. */
    public String title(LotKind kind, String title) {
        return kind == LotKind.GOODWILL ? text.name(kind) : title;
    }
}
