package org.packledger.knowledge;

import static org.packledger.kernel.Role.APPROVER;
import static org.packledger.kernel.Role.BUYER;
import static org.packledger.kernel.Role.OWNER;
import static org.packledger.kernel.Role.REQUESTER;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.VisibleText;
import org.packledger.platform.WholeOrNothing;

/** Where a contact says that an article answered what they were about to ask. No incident is opened, and nothing is used. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class DeflectionDesk {

    /** As long as an incident's subject. */
    private static final int LONGEST = 160;

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private Articles articles;

    @Inject
    private BusinessClock clock;

    /**
     * Keeps that the article answered it. The same intent again changes nothing.
     *
     * @param asked the subject as far as it was written; null for nothing
     * @throws NotFound when nobody can read the article
     */
    public void answered(Actor actor, Intent intent, long article, String asked) {
        actor.mustBe(REQUESTER, APPROVER, BUYER, OWNER);
        long organisation = actor.organisation()
                .orElseThrow(() -> new NotAllowed(actor.reference(), REQUESTER, APPROVER, BUYER, OWNER));
        if (articles.find(article).isEmpty()) {
            throw new NotFound("article");
        }
        boolean kept = !entities.createQuery("select d.id from Deflection d where d.intent = :intent", Long.class)
                .setParameter("intent", intent.id().toString())
                .getResultList()
                .isEmpty();
        if (!kept) {
            entities.persist(new Deflection(actor, organisation, article, oneLine(asked), intent, clock.now()));
            entities.flush();
        }
    }

    private static String oneLine(String asked) {
        String line = asked == null
                ? ""
                : VisibleText.of(asked).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
