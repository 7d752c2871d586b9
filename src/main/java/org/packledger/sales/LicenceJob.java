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

/** Every hour, so that the units of a new term are there soon after midnight in the vendor's zone. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LicenceJob {

    private static final Logger LOG = System.getLogger(LicenceJob.class.getName());
    private static final Actor JOB = Actor.job("renewal");

    @Inject
    private LicenceDesk licences;

    @Schedule(hour = "*", minute = "11", persistent = false)
    void run() {
        for (String term : licences.due(JOB)) {
            try {
                licences.catchUp(JOB, term);
            } catch (DomainException e) {
                LOG.log(Level.WARNING, "Term {0} is renewed in an hour: {1}", term, e.getMessage());
            }
        }
    }
}
