package org.packledger.ledger;

import java.util.List;
import org.packledger.kernel.DomainException;

/** Nothing is posted, since the database does not protect what would be posted. Reading goes on. */
public class PostingClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    PostingClosed(List<String> why) {
        super("The ledger refuses to post: " + String.join("; ", why), String.join("; ", why));
    }
}
