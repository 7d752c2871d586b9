package org.packledger.it;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.packledger.ledger.Ledger;
import org.packledger.platform.WholeOrNothing;

/** A desk like any other, for tests: what it is told to do with the ledger is one transaction, and repeated as one. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class PostingDesk {

    @Inject
    private Ledger ledger;

    public <T> T post(Function<Ledger, T> what) {
        return what.apply(ledger);
    }
}
