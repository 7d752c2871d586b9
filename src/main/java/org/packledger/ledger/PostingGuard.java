package org.packledger.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Lets nobody post while the database does not protect what is posted. Looks when the portal starts and every minute;
 * reading goes on meanwhile.
 */
@Singleton
@Startup
@LocalBean
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostingGuard {

    private static final Logger LOG = System.getLogger(PostingGuard.class.getName());

    @Inject
    private Protection protection;

    private volatile List<String> missing = List.of("the database was not looked at yet");

    /** Looks, and tells the log what changed. */
    @PostConstruct
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void look() {
        List<String> now = protection.missing();
        if (!now.equals(missing)) {
            if (now.isEmpty()) {
                LOG.log(Level.INFO, "The ledger is open for posting: the database protects what is posted");
            } else {
                LOG.log(Level.ERROR, "The ledger refuses to post: {0}", String.join("; ", now));
            }
        }
        missing = now;
    }

    /** Why nothing is posted; nothing when the ledger is open. */
    public List<String> missing() {
        return missing;
    }

    /**
     * Refuses when the database does not protect what would be posted.
     *
     * @throws PostingClosed saying what is missing
     */
    public void mustBeOpen() {
        List<String> why = missing;
        if (!why.isEmpty()) {
            throw new PostingClosed(why);
        }
    }
}
