package org.packledger.sales;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;

/** Every hour, so that statements and the trial balance show an expiry soon after midnight in the vendor's zone. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ExpiryJob {

    private static final Logger LOG = System.getLogger(ExpiryJob.class.getName());
    private static final Actor JOB = Actor.job("expiry");

    @Inject
    private PackExpiry expiry;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void run() {
        for (long book : expiry.due(JOB)) {
            try {
                expiry.expire(JOB, book);
            } catch (DomainException e) {
                LOG.log(Level.WARNING, "Book {0} is expired in an hour: {1}", book, e.getMessage());
            }
        }
    }
}
