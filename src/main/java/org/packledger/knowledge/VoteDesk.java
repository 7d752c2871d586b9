package org.packledger.knowledge;

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
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.platform.Reads;
import org.packledger.platform.WholeOrNothing;

/**
 * Where readers say whether an article helped. One word each: said again it replaces the one before. Votes tell staff where to
 * look; they prove nothing and decide nothing, for whoever forgets the cookie votes again.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class VoteDesk {

    /** Of visitors on one article within 24 hours; what is more is not counted. */
    static final int VISITORS_A_DAY = 200;

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private Reads reads;

    @Inject
    private Articles articles;

    @Inject
    private BusinessClock clock;

    /**
     * Keeps it.
     *
     * @throws NotFound when nobody can read the article
     */
    public void vote(Voter voter, long article, boolean helped) {
        if (articles.find(article).isEmpty()) {
            throw new NotFound("article");
        }
        Instant now = clock.now();
        if (!change(voter, article, helped, now) && (!voter.isVisitor() || visitorsOf(article, now) < VISITORS_A_DAY)) {
            entities.createNativeQuery(
                            "insert ignore into article_vote (article_id, voter, helped, voted_at) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, article)
                    .setParameter(2, voter.key())
                    .setParameter(3, helped)
                    .setParameter(4, Timestamp.from(now))
                    .executeUpdate();
        }
    }

    /** What readers say of an article. */
    public Votes of(long article) {
        String sql = """
                select coalesce(sum(helped), 0) as helped, coalesce(sum(not helped), 0) as unhelped
                from article_vote where article_id = :article""";
        return reads.find(Votes.class, sql, Map.of("article", article)).orElseThrow();
    }

    private boolean change(Voter voter, long article, boolean helped, Instant now) {
        return entities.createNativeQuery(
                                "update article_vote set helped = ?1, voted_at = ?2 where article_id = ?3 and voter = ?4")
                        .setParameter(1, helped)
                        .setParameter(2, Timestamp.from(now))
                        .setParameter(3, article)
                        .setParameter(4, voter.key())
                        .executeUpdate()
                > 0;
    }

    private long visitorsOf(long article, Instant now) {
        return ((Number) entities.createNativeQuery("select count(*) from article_vote"
                                + " where article_id = ?1 and voted_at > ?2 and voter like 'browser-%'")
                        .setParameter(1, article)
                        .setParameter(2, Timestamp.from(now.minus(Duration.ofDays(1))))
                        .getSingleResult())
                .longValue();
    }
}
