package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.ACCOUNTANT;
import static org.packledger.it.TestCustomer.AGENT;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.knowledge.AllArticles;
import org.packledger.knowledge.AnsweringArticle;
import org.packledger.knowledge.ArticleCard;
import org.packledger.knowledge.ArticleSearch;
import org.packledger.knowledge.ArticleText;
import org.packledger.knowledge.DeflectionDesk;
import org.packledger.knowledge.Deflections;
import org.packledger.knowledge.KnowledgeDesk;
import org.packledger.knowledge.SearchMiss;
import org.packledger.knowledge.SearchMissDesk;
import org.packledger.platform.PortalClock;

/** Articles are offered before anybody is asked, say so when they answered, and are missed when they are not there. */
@ArquillianTest
class SuggestionIT {

    @Inject
    private TestCustomer customer;

    @Inject
    private KnowledgeDesk knowledge;

    @Inject
    private AllArticles all;

    @Inject
    private ArticleSearch search;

    @Inject
    private DeflectionDesk desk;

    @Inject
    private Deflections deflections;

    @Inject
    private SearchMissDesk misses;

    @Inject
    private PortalClock clock;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @Test
    void anArticleIsOfferedForALongTextAroundItsWords() {
        String word = word();
        long article = published("How a " + word + " is released");
        String around =
                "We sent a message yesterday and the user at the other side does not see it in the inbox. ".repeat(4);
        assertThat(offered("Something about " + word, null)).containsExactly(article);
        assertThat(offered(null, around + word.substring(0, 7))).contains(article);
        assertThat(offered("+\"(* " + word + " @~<" + ")", "((( -- %")).contains(article);
        assertThat(offered(null, " ")).isEmpty();
        assertThat(offered("the of", "( ) *")).isEmpty();
    }

    @Test
    void anArticleIsFoundByNumberAndWordsInAnyCategory() {
        String word = word();
        long article = published("About " + word);
        String solution = knowledge.get(AGENT, article).solutionId();
        assertThat(found(word, "")).containsExactly(article);
        assertThat(found(word, "Delivery")).containsExactly(article);
        assertThat(found(word, "Another")).isEmpty();
        assertThat(found(solution, "")).startsWith(article);
        assertThat(found("", "")).contains(article);
        assertThat(all.list(AGENT, Optional.empty(), word, 1).rows())
                .singleElement()
                .matches(row -> row.id() == article);
    }

    @Test
    void whatAnArticleAnsweredOpensNothing() throws SQLException {
        long article = published("About " + word());
        Intent intent = Intent.fresh();
        long before = incidents();
        desk.answered(customer.owner(), intent, article, "Where is\n it\u202e?");
        desk.answered(customer.owner(), intent, article, "Where is it?");
        assertThat(incidents()).isEqualTo(before);
        assertThat(answering(article)).singleElement().matches(each -> each.times() == 1 && each.customers() == 1);
        desk.answered(customer.colleague("Rita", Role.REQUESTER), Intent.fresh(), article, null);
        assertThat(answering(article)).singleElement().matches(each -> each.times() == 2 && each.customers() == 1);
        assertThatThrownBy(() -> deflections.list(ACCOUNTANT)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> deflections.list(customer.owner())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyWhoMayAskSaysThatAPublishedArticleAnswered() {
        long draft = knowledge.draft(AGENT, Intent.fresh(), text(word()));
        long article = published("About " + word());
        assertThatThrownBy(() -> desk.answered(customer.owner(), Intent.fresh(), draft, ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.answered(AGENT, Intent.fresh(), article, ""))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.answered(customer.colleague("Fay", Role.FINANCE), Intent.fresh(), article, ""))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsMissedIsCountedUntilSomebodySeesToIt() {
        String word = word();
        misses.missed(Optional.empty(), " " + word.toUpperCase(Locale.ROOT) + "?");
        misses.missed(Optional.of(customer.owner()), word);
        misses.missed(Optional.of(AGENT), word);
        misses.missed(Optional.empty(), "anna@example.org 4155550100");
        SearchMiss miss = missed(word).get(0);
        assertThat(miss.times()).isEqualTo(2);
        assertThat(miss.byCustomers()).isEqualTo(1);
        misses.setAside(AGENT, miss.id());
        assertThat(missed(word)).isEmpty();
        misses.missed(Optional.empty(), word);
        assertThat(missed(word)).hasSize(1);
        assertThatThrownBy(() -> misses.setAside(customer.owner(), miss.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> misses.list(ACCOUNTANT, 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> misses.setAside(AGENT, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFloodOfNonsenseIsBounded() throws SQLException {
        Instant longAgo = clock.now().minus(Duration.ofDays(400));
        clock.at(longAgo, () -> {
            for (int i = 0; i < SearchMissDesk.NEW_A_DAY + 30; i++) {
                misses.missed(Optional.empty(), "flood " + word());
            }
        });
        assertThat(floods()).isBetween(100L, (long) SearchMissDesk.NEW_A_DAY);
        misses.missed(Optional.empty(), word());
        assertThat(floods())
                .as("a hundred are forgotten each time")
                .isLessThanOrEqualTo(SearchMissDesk.NEW_A_DAY - 100);
    }

    private static long floods() throws SQLException {
        try (Connection connection = JdbcAsOwner.open()) {
            return Rows.count(connection, "select count(*) from search_miss where words like 'flood %'");
        }
    }

    private static long incidents() throws SQLException {
        try (Connection connection = JdbcAsOwner.open()) {
            return Rows.count(
                    connection, "select (select count(*) from incident) + (select count(*) from journal_entry)");
        }
    }

    private List<SearchMiss> missed(String word) {
        return misses.list(AGENT, 1).rows().stream()
                .filter(each -> each.words().equals(word))
                .toList();
    }

    private List<AnsweringArticle> answering(long article) {
        return deflections.list(AGENT).stream()
                .filter(each -> each.id() == article)
                .toList();
    }

    private List<Long> offered(String subject, String text) {
        return search.suggest(subject, text, 4).stream().map(ArticleCard::id).toList();
    }

    private List<Long> found(String words, String category) {
        return search.search(words, category, 1).rows().stream()
                .map(ArticleCard::id)
                .toList();
    }

    private long published(String title) {
        long id = knowledge.draft(AGENT, Intent.fresh(), text(title));
        knowledge.publish(AGENT, id, knowledge.get(AGENT, id).version());
        return id;
    }

    private static ArticleText text(String title) {
        return new ArticleText(title, "Delivery", "Where?", "There.", "");
    }

    /** One that nobody else uses, of letters only. */
    private static String word() {
        return "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toLowerCase(Locale.ROOT) + "zed";
    }
}
