package org.packledger.sales;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Role;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.Ledger;
import org.packledger.platform.Reads;
import org.packledger.platform.WholeOrNothing;

/**
 * Books the expiry of packs whose last day has passed. Nobody could use their units before this ran either: the ledger
 * looks at the day itself. Running it twice, or on two nodes at once, books nothing twice.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class PackExpiry {

    @Inject
    private Reads reads;

    @Inject
    private Ledger ledger;

    @Inject
    private BusinessClock clock;

    /** The books with units whose last day has passed, at most a thousand. */
    public List<Long> due(Actor actor) {
        actor.mustBe(Role.SYSTEM);
        String sql = """
                select distinct book_id from lot
                where available > 0 and expires_on < :today order by book_id limit 1000
                """;
        return reads.list(Long.class, sql, Map.of("today", clock.today()));
    }

    /** Expires what is over in one book. */
    public void expire(Actor actor, long book) {
        actor.mustBe(Role.SYSTEM);
        ledger.expire(new Instruction(
                Intent.fresh(), Fingerprint.of("expire", book, clock.today()), actor, book, clock.today()));
    }
}
