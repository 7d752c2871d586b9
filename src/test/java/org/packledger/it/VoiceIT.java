package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.ACCOUNTANT;
import static org.packledger.it.TestCustomer.AGENT;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.knowledge.ArticleText;
import org.packledger.knowledge.CommentDesk;
import org.packledger.knowledge.CommentStatus;
import org.packledger.knowledge.CommentView;
import org.packledger.knowledge.KnowledgeDesk;
import org.packledger.knowledge.ShownComment;
import org.packledger.knowledge.VoteDesk;
import org.packledger.knowledge.Voter;
import org.packledger.knowledge.Votes;

/** Readers say whether an article helped, and customers remark on it; staff read that before anybody else. */
@ArquillianTest
class VoiceIT {

    @Inject
    private TestCustomer customer;

    @Inject
    private KnowledgeDesk knowledge;

    @Inject
    private VoteDesk votes;

    @Inject
    private CommentDesk comments;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @Test
    void everybodyHasOneVoteAndMayChangeIt() {
        long article = published();
        Voter browser = Voter.ofBrowser(UUID.randomUUID());
        votes.vote(Voter.of(customer.owner()), article, true);
        votes.vote(browser, article, false);
        votes.vote(browser, article, false);
        assertThat(votes.of(article)).isEqualTo(new Votes(1, 1));
        votes.vote(browser, article, true);
        assertThat(votes.of(article)).isEqualTo(new Votes(2, 0));
        assertThatThrownBy(() -> votes.vote(browser, draft(), true)).isInstanceOf(NotFound.class);
    }

    @Test
    void visitorsWhoForgetTheirCookieAreBounded() {
        long article = published();
        for (int i = 0; i < 210; i++) {
            votes.vote(Voter.ofBrowser(UUID.randomUUID()), article, true);
        }
        votes.vote(Voter.of(customer.owner()), article, true);
        assertThat(votes.of(article)).isEqualTo(new Votes(201, 0));
    }

    @Test
    void aCommentShowsOnceStaffLetIt() {
        long article = published();
        Intent intent = Intent.fresh();
        comments.write(customer.owner(), intent, article, " <b>Thanks</b>\u202e ");
        comments.write(customer.owner(), intent, article, "Thanks");
        assertThat(comments.shown(article)).isEmpty();
        CommentView waiting = waiting(article);
        comments.decide(AGENT, waiting.id(), true);
        assertThat(comments.shown(article)).extracting(ShownComment::body).containsExactly("<b>Thanks</b>");
        comments.decide(AGENT, waiting.id(), false);
        assertThat(comments.shown(article)).isEmpty();
        assertThatThrownBy(() -> comments.decide(customer.owner(), waiting.id(), true))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> comments.list(ACCOUNTANT, CommentStatus.WAITING, 1))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void commentsAreOfCustomersOnPublishedArticlesAndFew() {
        long article = published();
        Actor rita = customer.colleague("Rita", Role.REQUESTER);
        assertThatThrownBy(() -> comments.write(AGENT, Intent.fresh(), article, "x"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> comments.write(rita, Intent.fresh(), draft(), "x"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> comments.write(rita, Intent.fresh(), article, " \u200b "))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> comments.write(rita, Intent.fresh(), article, "x".repeat(2001)))
                .isInstanceOf(InvalidInput.class);
        for (int i = 0; i < 5; i++) {
            comments.write(rita, Intent.fresh(), article, "One more");
        }
        assertThatThrownBy(() -> comments.write(rita, Intent.fresh(), article, "One more"))
                .isInstanceOf(InvalidInput.class);
    }

    private CommentView waiting(long article) {
        List<CommentView> all = comments.list(AGENT, CommentStatus.WAITING, 1).rows();
        return all.stream()
                .filter(each -> each.articleId() == article)
                .findFirst()
                .orElseThrow();
    }

    private long published() {
        long id = draft();
        knowledge.publish(AGENT, id, knowledge.get(AGENT, id).version());
        return id;
    }

    private long draft() {
        return knowledge.draft(
                AGENT,
                Intent.fresh(),
                new ArticleText(UUID.randomUUID().toString().replace("-", ""), "Delivery", "Where?", "There.", ""));
    }
}
