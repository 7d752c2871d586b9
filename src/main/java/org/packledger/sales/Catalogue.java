package org.packledger.sales;

import static org.packledger.kernel.Role.ADMINISTRATOR;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.platform.WholeOrNothing;

/**
 * What is on sale. Everybody reads it; an administrator changes it, and is refused when somebody else did so since they
 * looked. A code belongs to one offer for ever, so that a form sent twice adds nothing the second time.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class Catalogue {

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private Offers offers;

    /**
     * Adds an offer, which is not on sale yet.
     *
     * @param code capital letters, digits and hyphens
     * @throws CodeTaken when another offer has the code
     */
    public void add(Actor actor, String code, OfferTerms terms) {
        actor.mustBe(ADMINISTRATOR);
        Offer offer = new Offer(code, terms);
        if (!find(code).isEmpty()) {
            throw new CodeTaken(code);
        }
        entities.persist(offer);
    }

    /**
     * Changes what new orders get.
     *
     * @param version that the actor saw
     * @throws OfferChanged when it is not the current one
     */
    public void edit(Actor actor, String code, int version, OfferTerms terms) {
        change(actor, code, version, offer -> offer.take(terms));
    }

    /** Lets customers buy it. */
    public void putOnSale(Actor actor, String code, int version) {
        change(actor, code, version, Offer::putOnSale);
    }

    /** Ends its sale; what was ordered stays ordered. */
    public void takeOffSale(Actor actor, String code, int version) {
        change(actor, code, version, Offer::takeOffSale);
    }

    /** What anybody may see: the offers on sale, smallest first. */
    public List<ListedOffer> onSale() {
        return offers.onSale();
    }

    /** Every offer, those on sale first. */
    public List<ListedOffer> all(Actor actor) {
        actor.mustBe(ADMINISTRATOR);
        return offers.all();
    }

    /** One offer, on sale or not. */
    public ListedOffer get(Actor actor, String code) {
        actor.mustBe(ADMINISTRATOR);
        return offers.find(code).orElseThrow(() -> new NotFound("offer"));
    }

    private void change(Actor actor, String code, int version, Consumer<Offer> how) {
        actor.mustBe(ADMINISTRATOR);
        Offer offer = find(code).stream().findFirst().orElseThrow(() -> new NotFound("offer"));
        entities.refresh(offer, LockModeType.PESSIMISTIC_WRITE);
        if (offer.version() != version) {
            throw new OfferChanged(code);
        }
        how.accept(offer);
    }

    private List<Offer> find(String code) {
        return entities.createQuery("select offer from Offer offer where offer.code = :code", Offer.class)
                .setParameter("code", code)
                .getResultList();
    }
}
