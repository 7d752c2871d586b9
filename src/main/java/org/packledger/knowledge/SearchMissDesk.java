package org.packledger.knowledge;

import static org.packledger.kernel.Role.AGENT;
import static org.packledger.kernel.Role.LEAD;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;
import org.packledger.platform.WholeOrNothing;

/**
 * Where words that found no article are counted, and seen to. Whoever searches the most cannot fill it: the same words are
 * one row, so many new rows are begun within a day and no more, and rows are forgotten after half a year.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class SearchMissDesk {

    /** New rows within 24 hours; beyond it only known words are counted. */
    public static final int NEW_A_DAY = 200;

    private static final Duration KEPT = Duration.ofDays(183);
    private static final int PAGE = 25;

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /**
     * Somebody found nothing by these words. What the vendor's people look for is not counted.
     *
     * @param who empty for a visitor
     * @param typed as it was typed
     */
    public void missed(Optional<Actor> who, String typed) {
        MissedWords words = MissedWords.of(typed);
        boolean byCustomer = who.filter(Actor::isCustomer).isPresent();
        if (words.isEmpty() || (who.isPresent() && !byCustomer)) {
            return;
        }
        Instant now = clock.now();
        if (!count(words, byCustomer, now) && begunSince(now.minus(Duration.ofDays(1))) < NEW_A_DAY) {
            forget(now.minus(KEPT));
            begin(words, now);
            count(words, byCustomer, now);
        }
    }

    /**
     * Somebody saw to it: the words are listed again when they are asked for again.
     *
     * @throws NotFound when they were forgotten
     */
    public void setAside(Actor actor, long id) {
        actor.mustBe(AGENT, LEAD);
        int changed = entities.createNativeQuery("update search_miss set set_aside_at = ?1 where id = ?2")
                .setParameter(1, Timestamp.from(clock.now()))
                .setParameter(2, id)
                .executeUpdate();
        if (changed == 0) {
            throw new NotFound("search");
        }
    }

    /** One page of what nobody saw to yet, the most wanted first. */
    public Slice<SearchMiss> list(Actor actor, int page) {
        actor.mustBe(AGENT, LEAD);
        return reads.page(
                SearchMiss.class,
                "id, words, by_visitors + by_customers as times, by_customers, last_at",
                "from search_miss where set_aside_at is null or set_aside_at < last_at",
                "by_visitors + by_customers desc, last_at desc, id",
                Map.of(),
                page,
                PAGE);
    }

    private boolean count(MissedWords words, boolean byCustomer, Instant now) {
        String column = byCustomer ? "by_customers" : "by_visitors";
        return entities.createNativeQuery("update search_miss set " + column + " = " + column
                                + " + 1, last_at = greatest(last_at, ?1) where words = ?2")
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, words.text())
                        .executeUpdate()
                > 0;
    }

    /** Two who begin the same words at once begin one row. */
    private void begin(MissedWords words, Instant now) {
        entities.createNativeQuery("insert ignore into search_miss (words, first_at, last_at) values (?1, ?2, ?2)")
                .setParameter(1, words.text())
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    private long begunSince(Instant day) {
        return ((Number) entities.createNativeQuery("select count(*) from search_miss where first_at > ?1")
                        .setParameter(1, Timestamp.from(day))
                        .getSingleResult())
                .longValue();
    }

    private void forget(Instant before) {
        entities.createNativeQuery("delete from search_miss where last_at < ?1 limit 100")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }
}
