package org.packledger.sales;

import static org.packledger.kernel.Role.ACCOUNTANT;
import static org.packledger.kernel.Role.SYSTEM;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.platform.Reads;
import org.packledger.platform.WholeOrNothing;

/**
 * Keeps licences going: when a term is over, the next one begins and brings its units, once, however late or often this
 * runs and on how many portals. An accountant ends what is not to renew.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class LicenceDesk {

    private static final String DUE = """
            select t.number from licence_term t
            where (t.lot_id is null and t.starts_on <= :today)
               or (t.renews and t.ends_on < :today
                 and not exists (select 1 from licence_term n
                                  where n.adjustment_id = t.adjustment_id and n.sequence > t.sequence))
            order by t.id limit 1000
            """;

    @Inject
    private LicenceTerms terms;

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** The terms whose units, or whose next term, are due; at most a thousand. */
    public List<String> due(Actor actor) {
        actor.mustBe(SYSTEM);
        return reads.list(String.class, DUE, Map.of("today", clock.today()));
    }

    /** Brings one of them up to today. */
    public void catchUp(Actor actor, String term) {
        actor.mustBe(SYSTEM);
        terms.catchUp(actor, terms.lock(term));
    }

    /** Decides that no further term follows; a second time changes nothing. */
    public void end(Actor actor, String term) {
        actor.mustBe(ACCOUNTANT);
        terms.lock(term).end(actor, clock.now());
    }
}
