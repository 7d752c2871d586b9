package org.packledger.incident;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;
import org.packledger.platform.WholeOrNothing;

/** Tells everybody who asked what became an article that it is published: the incident's asker, and those of the same matter. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class ArticleNews {

    private static final String KIND = "ARTICLE_OUT";

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private IncidentFile file;

    @Inject
    private Addressees addressees;

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /**
     * Somebody who is to be told.
     *
     * @param article its id
     * @param title its title
     * @param slug the end of its address
     * @param incident the number of what they asked
     */
    public record News(long article, String title, String slug, long incident) {}

    /** Who is to be told by now, at most 200. */
    public List<News> due(Actor actor) {
        actor.mustBe(Role.SYSTEM);
        String sql = """
                select distinct a.id as article, a.title, a.slug, i.number as incident
                from article a
                left join one_matter m on m.incident_id = a.incident_id
                left join one_matter o on o.root_id = m.root_id
                join incident i on i.id = coalesce(o.incident_id, a.incident_id)
                left join article_told t on t.article_id = a.id and t.incident_id = i.id
                where a.incident_id is not null and a.status = 'PUBLISHED' and a.published_at <= :now and t.article_id is null
                order by a.id, i.number limit 200""";
        return reads.list(News.class, sql, Map.of("now", clock.now()));
    }

    /** Tells one, once. */
    public void tell(Actor actor, News news) {
        actor.mustBe(Role.SYSTEM);
        Incident incident = file.read(actor, news.incident());
        int first = entities.createNativeQuery(
                        "insert ignore into article_told (article_id, incident_id, told_at) values (?1, ?2, ?3)")
                .setParameter(1, news.article())
                .setParameter(2, incident.id())
                .setParameter(3, Timestamp.from(clock.now()))
                .executeUpdate();
        if (first > 0) {
            addressees.pointAsker(incident, KIND, "/kb/" + news.slug(), news.title());
        }
    }
}
