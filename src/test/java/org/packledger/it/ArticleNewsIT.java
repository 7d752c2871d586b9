package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.AGENT;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.incident.ArticleNews;
import org.packledger.incident.Incidents;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.knowledge.ArticleCard;
import org.packledger.knowledge.ArticleSearch;
import org.packledger.knowledge.ArticleText;
import org.packledger.knowledge.Articles;
import org.packledger.knowledge.KnowledgeDesk;
import org.packledger.platform.PortalClock;

/** An answer becomes an article once, and who asked is told once when it is published; articles name one another. */
@ArquillianTest
class ArticleNewsIT {

    private static final Actor JOB = Actor.job("news");

    @Inject
    private TestCustomer customer;

    @Inject
    private KnowledgeDesk knowledge;

    @Inject
    private Incidents incidents;

    @Inject
    private ArticleNews news;

    @Inject
    private ArticleSearch search;

    @Inject
    private Articles articles;

    @Inject
    private PortalClock clock;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @Test
    void whoAskedIsToldOnceWhenItIsPublished() throws SQLException {
        long number = customer.opens("How is mail released", 1);
        long incident = incidents.get(AGENT, number).id();
        long article = knowledge.draftFrom(AGENT, Intent.fresh(), text("About", ""), incident);
        assertThat(knowledge.draftFrom(AGENT, Intent.fresh(), text("Another", ""), incident))
                .isEqualTo(article);
        assertThat(due(article)).isEmpty();
        Instant from = clock.now().plus(Duration.ofDays(1));
        knowledge.publishLater(AGENT, article, knowledge.get(AGENT, article).version(), from);
        assertThat(due(article)).isEmpty();
        clock.at(from, () -> {
            ArticleNews.News one = due(article).get(0);
            assertThat(one.incident()).isEqualTo(number);
            news.tell(JOB, one);
            news.tell(JOB, one);
            assertThat(due(article)).isEmpty();
        });
        assertThat(letters(number)).isEqualTo(1);
        assertThatThrownBy(() -> news.due(AGENT)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void articlesNameOneAnother() {
        long one = published(text("One " + word(), ""));
        long other = published(text("Other " + word(), ""));
        String others = knowledge.get(AGENT, other).solutionId();
        knowledge.seeAlso(AGENT, one, " " + Integer.parseInt(others) + ", ");
        assertThat(search.seeAlso(articles.find(one).orElseThrow()))
                .extracting(ArticleCard::id)
                .containsExactly(other);
        assertThat(search.seeAlso(articles.find(other).orElseThrow())).isEmpty();
        assertThatThrownBy(() -> knowledge.seeAlso(AGENT, one, "99999999")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> knowledge.seeAlso(AGENT, one, "\"] or 1=1")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        knowledge.seeAlso(AGENT, one, knowledge.get(AGENT, one).solutionId()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> knowledge.seeAlso(customer.owner(), one, others))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void articlesOfATagAndOfACategoryWithWhatIsWithinIt() {
        String tag = "Big " + word();
        long article = published(text("Tagged " + word(), "small, " + tag));
        assertThat(tagged(tag)).containsExactly(article);
        assertThat(tagged(tag.substring(0, 8))).isEmpty();
        assertThat(tagged("%'\",")).isEmpty();
        String category = "C" + word();
        long within = published(new ArticleText("In " + word(), category + " / Within", "Where?", "There.", ""));
        assertThat(search.search("", category, 1).rows())
                .extracting(ArticleCard::id)
                .containsExactly(within);
        assertThat(search.search("", category + " / Within", 1).total()).isEqualTo(1);
        assertThat(search.search("", category.substring(0, 4) + "%", 1).total()).isZero();
        assertThat(search.related(articles.find(within).orElseThrow(), 5))
                .extracting(ArticleCard::id)
                .doesNotContain(within);
    }

    private List<Long> tagged(String tag) {
        return search.tagged(tag, 1).rows().stream().map(ArticleCard::id).toList();
    }

    private List<ArticleNews.News> due(long article) {
        return news.due(JOB).stream().filter(each -> each.article() == article).toList();
    }

    private static long letters(long number) throws SQLException {
        try (Connection connection = JdbcAsOwner.open()) {
            return Rows.count(
                    connection,
                    "select count(*) from outbox where kind = 'ARTICLE_OUT' and subject like ?",
                    "%[" + number + "]%");
        }
    }

    private long published(ArticleText text) {
        long id = knowledge.draft(AGENT, Intent.fresh(), text);
        knowledge.publish(AGENT, id, knowledge.get(AGENT, id).version());
        return id;
    }

    private static ArticleText text(String title, String tags) {
        return new ArticleText(title, "Delivery", "Where?", "There.", tags);
    }

    private static String word() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zed";
    }
}
