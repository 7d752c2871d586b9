package org.packledger.ledger;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import org.packledger.platform.WholeOrNothing;

/** Opens the transaction of errands that come without one. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class Teller {

    @Inject
    private Clerk clerk;

    /** One answer each, in their order; those of books that somebody else has locked are left alone. */
    public List<Served> serve(List<Errand> errands) {
        return clerk.postEach(errands);
    }

    /** One by itself: waits for its book. */
    public Posted serveAlone(Errand errand) {
        return clerk.postAll(List.of(errand)).get(0);
    }
}
