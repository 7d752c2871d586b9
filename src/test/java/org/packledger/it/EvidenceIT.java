package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.ACCOUNTANT;
import static org.packledger.it.TestCustomer.AGENT;
import static org.packledger.it.TestCustomer.LEAD;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.billability.FaultTest;
import org.packledger.incident.Closed;
import org.packledger.incident.Closing;
import org.packledger.incident.ConsentDesk;
import org.packledger.incident.NothingToPropose;
import org.packledger.incident.Proposing;
import org.packledger.incident.UnfindableArticle;
import org.packledger.incident.UnfindableArticles;
import org.packledger.incident.VerdictDesk;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.knowledge.AllArticles;
import org.packledger.knowledge.ArticleCard;
import org.packledger.knowledge.ArticleFeed;
import org.packledger.knowledge.ArticleSearch;
import org.packledger.knowledge.ArticleText;
import org.packledger.knowledge.Articles;
import org.packledger.knowledge.KnowledgeDesk;
import org.packledger.knowledge.RevisionView;
import org.packledger.platform.PortalClock;

/** What many do not find is not readily available, and what has to be improved proves nothing until it is. */
@ArquillianTest
class EvidenceIT {

    @Inject
    private Instance<TestCustomer> customers;

    @Inject
    private KnowledgeDesk knowledge;

    @Inject
    private AllArticles all;

    @Inject
    private Articles articles;

    @Inject
    private ArticleSearch search;

    @Inject
    private ArticleFeed feed;

    @Inject
    private PortalClock clock;

    @Inject
    private UnfindableArticles unfindable;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private ConsentDesk consents;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @Test
    void anArticleInDoubtProvesNothingUntilItIsRevised() {
        TestCustomer customer = withUnits();
        long article = published();
        assertThat(closed(customer, article).billable()).isTrue();
        knowledge.doubt(AGENT, article, "Nobody finds it");
        assertThat(closed(customer, article).reason()).isEqualTo("INFORMATION_MISSING");
        long open = customer.opens("again", 0);
        assertThatThrownBy(() -> consents.propose(
                        AGENT,
                        Intent.fresh(),
                        open,
                        new Proposing("ANSWER_AVAILABLE", Optional.of(article), "", "", "It stands there.")))
                .isInstanceOf(NothingToPropose.class);
        knowledge.revise(
                AGENT,
                article,
                knowledge.get(AGENT, article).version(),
                text(UUID.randomUUID().toString()));
        assertThat(closed(customer, article).billable()).isTrue();
    }

    @Test
    void whatStoodThereWhenTheCustomerAskedCanBeReadAfterEachRevision() {
        Instant asked = clock.now().minus(Duration.ofDays(2));
        AtomicLong begun = new AtomicLong();
        clock.at(asked.minus(Duration.ofDays(1)), () -> begun.set(published()));
        long article = begun.get();
        knowledge.revise(
                LEAD,
                article,
                knowledge.get(LEAD, article).version(),
                new ArticleText("Quite another title", "Delivery", "Where?", "Somewhere else.", ""));
        String slug = knowledge.get(LEAD, article).slug();
        assertThat(articles.getAsOf(slug, asked).answer()).isEqualTo("There.");
        assertThat(articles.getAsOf(slug, clock.now()).answer()).isEqualTo("Somewhere else.");
        assertThat(articles.getBySlug(slug).answer()).isEqualTo("Somewhere else.");
        assertThatThrownBy(() -> articles.getAsOf(slug, asked.minus(Duration.ofDays(2))))
                .isInstanceOf(NotFound.class);
        assertThat(all.revisions(AGENT, article))
                .extracting(RevisionView::number)
                .containsExactly(2, 1);
        assertThatThrownBy(() -> all.revisions(ACCOUNTANT, article)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsPublishedLaterIsSeenByNobodyAndProvesNothingBefore() {
        TestCustomer customer = withUnits();
        String title = UUID.randomUUID().toString().replace("-", "");
        long article = knowledge.draft(AGENT, Intent.fresh(), text(title));
        Instant from = clock.now().plus(Duration.ofDays(2));
        knowledge.publishLater(AGENT, article, knowledge.get(AGENT, article).version(), from);
        String slug = knowledge.get(AGENT, article).slug();
        assertThat(articles.find(article)).isEmpty();
        assertThat(articles.findBySlug(slug)).isEmpty();
        assertThat(articles.counts(article)).isFalse();
        assertThatThrownBy(() -> articles.getAsOf(slug, from.plus(Duration.ofDays(1))))
                .isInstanceOf(NotFound.class);
        assertThat(search.search(title, "", 1).total()).isZero();
        assertThat(search.suggest(title, null, 4)).isEmpty();
        assertThat(search.suggestPublishedBefore(title, from.plus(Duration.ofDays(1)), 8))
                .isEmpty();
        assertThat(feed.newest(Optional.empty(), 50))
                .extracting(ArticleCard::id)
                .doesNotContain(article);
        assertThatThrownBy(() -> closed(customer, article)).isInstanceOf(InvalidInput.class);
        clock.at(from, () -> {
            assertThat(articles.findBySlug(slug)).isPresent();
            assertThat(search.search(title, "", 1).total()).isEqualTo(1);
            assertThat(articles.publishedBefore(article, from)).isFalse();
            assertThat(articles.getAsOf(slug, from).title()).isEqualTo(title);
            assertThatThrownBy(() -> articles.getAsOf(slug, from.minus(Duration.ofDays(1))))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void theDayOfPublicationChangesUntilItHasCome() {
        long article = knowledge.draft(AGENT, Intent.fresh(), text("later " + UUID.randomUUID()));
        assertThatThrownBy(() -> knowledge.publishLater(
                        AGENT,
                        article,
                        knowledge.get(AGENT, article).version(),
                        clock.now().plus(Duration.ofDays(400))))
                .isInstanceOf(InvalidInput.class);
        knowledge.publishLater(
                AGENT,
                article,
                knowledge.get(AGENT, article).version(),
                clock.now().plus(Duration.ofDays(9)));
        knowledge.publish(AGENT, article, knowledge.get(AGENT, article).version());
        Instant out = knowledge.get(AGENT, article).publishedAt().orElseThrow();
        assertThat(out).isBeforeOrEqualTo(clock.now());
        knowledge.publishLater(
                AGENT,
                article,
                knowledge.get(AGENT, article).version(),
                clock.now().plus(Duration.ofDays(9)));
        assertThat(knowledge.get(AGENT, article).publishedAt()).contains(out);
        assertThat(all.revisions(AGENT, article)).hasSize(1);
    }

    @Test
    void draftsHaveNoRevisions() {
        long draft = knowledge.draft(AGENT, Intent.fresh(), text("a draft of " + UUID.randomUUID()));
        knowledge.revise(AGENT, draft, knowledge.get(AGENT, draft).version(), text("another " + UUID.randomUUID()));
        assertThat(all.revisions(AGENT, draft)).isEmpty();
    }

    @Test
    void anArticleInDoubtIsNotOfferedAsEvidenceAndStillRead() {
        long article = published();
        String title = knowledge.get(AGENT, article).title();
        assertThat(search.suggestPublishedBefore(title, Instant.now(), 8))
                .extracting(ArticleCard::id)
                .contains(article);
        knowledge.doubt(LEAD, article, "It misleads");
        assertThat(search.suggestPublishedBefore(title, Instant.now(), 8))
                .extracting(ArticleCard::id)
                .doesNotContain(article);
        assertThat(articles.find(article)).isPresent();
    }

    @Test
    void doubtIsForStaffOfPublishedArticlesAndSaysWhy() {
        long article = published();
        long draft = knowledge.draft(AGENT, Intent.fresh(), text("a draft"));
        assertThatThrownBy(() -> knowledge.doubt(AGENT, article, " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> knowledge.doubt(AGENT, article, "x".repeat(501)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> knowledge.doubt(AGENT, draft, "why")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> knowledge.doubt(ACCOUNTANT, article, "why")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> knowledge.doubt(withUnits().owner(), article, "why"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatSeveralCustomersDoNotFindIsListedUntilItIsDoubted() {
        long article = published();
        TestCustomer one = withUnits();
        closed(one, article);
        closed(one, article);
        closed(one, article);
        assertThat(isListed(article)).as("of one customer only").isFalse();
        closed(withUnits(), article);
        assertThat(unfindable.list(AGENT).stream().filter(each -> each.id() == article))
                .singleElement()
                .matches(each -> each.cited() == 4 && each.customers() == 2);
        knowledge.doubt(AGENT, article, "Nobody finds it");
        assertThat(isListed(article)).isFalse();
        assertThatThrownBy(() -> unfindable.list(one.owner())).isInstanceOf(NotAllowed.class);
    }

    private boolean isListed(long article) {
        return unfindable.list(AGENT).stream().map(UnfindableArticle::id).anyMatch(id -> id == article);
    }

    private Closed closed(TestCustomer customer, long article) {
        long number = customer.opens("where does it stand", 0);
        return verdicts.close(
                AGENT,
                Intent.fresh(),
                number,
                new Closing(
                        new FaultTest(false, false),
                        "ANSWER_AVAILABLE",
                        Optional.of(article),
                        "",
                        "",
                        "It stands there."));
    }

    private long published() {
        long id = knowledge.draft(
                AGENT, Intent.fresh(), text(UUID.randomUUID().toString().replace("-", "")));
        knowledge.publish(AGENT, id, knowledge.get(AGENT, id).version());
        return id;
    }

    private static ArticleText text(String title) {
        return new ArticleText(title, "Delivery", "Where?", "There.", "");
    }

    private TestCustomer withUnits() {
        TestCustomer customer = customers.get();
        customer.buys(10, Optional.empty(), 1);
        customer.agreesBeforehand();
        return customer;
    }
}
