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
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Slice;
import org.packledger.kernel.VisibleText;
import org.packledger.platform.Reads;
import org.packledger.platform.WholeOrNothing;

/** Where customers remark on articles, and the vendor's people decide who reads it. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class CommentDesk {

    /** The longest comment. */
    public static final int LONGEST = 2_000;

    /** So many of one person may wait at a time. */
    static final int WAITING = 5;

    private static final int PAGE = 25;

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private Reads reads;

    @Inject
    private Articles articles;

    @Inject
    private BusinessClock clock;

    /**
     * A contact remarks something. The same intent again changes nothing.
     *
     * @throws NotFound when nobody can read the article
     * @throws InvalidInput when nothing is said, or too much, or five of theirs wait already
     */
    public void write(Actor actor, Intent intent, long article, String body) {
        if (!actor.isCustomer()) {
            throw new NotAllowed("Comments are what customers remark; staff edit the article");
        }
        if (articles.find(article).isEmpty()) {
            throw new NotFound("article");
        }
        String text = body == null ? "" : VisibleText.of(body).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new InvalidInput("comment", "has to say something in at most 2,000 characters");
        }
        if (!wasWritten(intent)) {
            refuseMany(actor);
            entities.persist(new Comment(actor, article, text, intent, clock.now()));
            entities.flush();
        }
    }

    /** Shows it to everybody, or to nobody. What was decided can be decided otherwise later. */
    public void decide(Actor actor, long id, boolean shown) {
        actor.mustBe(AGENT, LEAD);
        Comment comment = entities.find(Comment.class, id);
        if (comment == null) {
            throw new NotFound("comment");
        }
        comment.decide(shown, actor.name(), clock.now());
    }

    /** Comments of one state, those that wait longest first, decided ones the newest first. */
    public Slice<CommentView> list(Actor actor, CommentStatus status, int page) {
        actor.mustBe(AGENT, LEAD);
        return reads.page(
                CommentView.class,
                "c.id, c.article_id, a.title as article_title, a.slug as article_slug, c.author_name, c.body, c.written_at,"
                        + " c.status, c.decided_by_name",
                "from article_comment c join article a on a.id = c.article_id where c.status = :status",
                status == CommentStatus.WAITING ? "c.written_at, c.id" : "c.written_at desc, c.id desc",
                Map.of("status", status.name()),
                page,
                PAGE);
    }

    /** How many wait. */
    public long waiting(Actor actor) {
        actor.mustBe(AGENT, LEAD);
        return reads.find(Long.class, "select count(*) from article_comment where status = 'WAITING'", Map.of())
                .orElse(0L);
    }

    /** What everybody reads under an article, in order. */
    public List<ShownComment> shown(long article) {
        String sql = """
                select body, written_at from article_comment
                where article_id = :article and status = 'SHOWN' order by written_at, id limit 100""";
        return reads.list(ShownComment.class, sql, Map.of("article", article));
    }

    private boolean wasWritten(Intent intent) {
        return !entities.createQuery("select c.id from Comment c where c.intent = :intent", Long.class)
                .setParameter("intent", intent.id().toString())
                .getResultList()
                .isEmpty();
    }

    private void refuseMany(Actor actor) {
        long waiting = entities.createQuery(
                        "select count(c) from Comment c where c.author = :author and c.status = :waiting", Long.class)
                .setParameter("author", actor.reference())
                .setParameter("waiting", CommentStatus.WAITING)
                .getSingleResult();
        if (waiting >= WAITING) {
            throw new InvalidInput("comments", "of yours wait already; we read them soon");
        }
    }
}
