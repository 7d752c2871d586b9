package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.AGENT;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.incident.Category;
import org.packledger.incident.ConsentDesk;
import org.packledger.incident.InboxFilter;
import org.packledger.incident.InboxOrder;
import org.packledger.incident.InboxView;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.IncidentLists;
import org.packledger.incident.IncidentRow;
import org.packledger.incident.IncidentStatus;
import org.packledger.incident.Incidents;
import org.packledger.incident.NotOpen;
import org.packledger.incident.Proposing;
import org.packledger.incident.SortingDesk;
import org.packledger.incident.work.Priority;
import org.packledger.incident.work.Tag;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;

/** How urgent an incident is, when an answer is due, and by which words it is found. Every hour counts here. */
@ArquillianTest
class SortingIT {

    @Inject
    private TestCustomer customer;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private SortingDesk sorting;

    @Inject
    private ConsentDesk consents;

    @Inject
    private Incidents views;

    @Inject
    private IncidentLists lists;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @Test
    void thePriorityDecidesWhenTheFirstAnswerIsDue() {
        long number = customer.opens("first", 0);
        Instant opened = views.get(AGENT, number).openedAt();
        assertThat(due(number)).isEqualTo(opened.plus(Duration.ofDays(1)));
        sorting.prioritise(AGENT, number, Priority.URGENT);
        assertThat(due(number)).isEqualTo(opened.plus(Duration.ofHours(1)));
    }

    @Test
    void whoAnsweredOwesNothingUntilTheCustomerWrites() {
        long number = customer.opens("answered", 0);
        incidents.answer(AGENT, Intent.fresh(), number, "Which mail?", true);
        assertThat(due(number)).isNull();
        incidents.reply(customer.owner(), Intent.fresh(), number, "This one.");
        assertThat(due(number)).isNotNull();
    }

    @Test
    void whoGoesOnOwesNothingEitherUntilTheCustomerWrites() {
        long number = customer.opens("going on", 1);
        incidents.answer(AGENT, Intent.fresh(), number, "We go on looking.", false);
        assertThat(due(number)).isNull();
        assertThat(views.get(AGENT, number).status()).isEqualTo(IncidentStatus.OPEN);
        incidents.reply(customer.owner(), Intent.fresh(), number, "And?");
        assertThat(due(number)).isNotNull();
    }

    @Test
    void staffSayWhatItIsAboutWhereTheCustomerChoseOtherwise() {
        long number = customer.opens("other", 0);
        sorting.categorise(AGENT, number, Category.OTHER);
        assertThat(views.get(customer.owner(), number).category()).isEqualTo(Category.OTHER);
        assertThatThrownBy(() -> sorting.categorise(customer.owner(), number, Category.DELIVERY))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothingIsDueWhileAnApproverDecidesAndThenWhatWasLeft() {
        customer.buys(1, Optional.empty(), 2);
        long number = customer.opens("deciding", 0);
        consents.propose(
                AGENT,
                Intent.fresh(),
                number,
                new Proposing("INVESTIGATION", Optional.empty(), "", "the log", "It would cost one."));
        assertThat(due(number)).isNull();
        incidents.reply(customer.owner(), Intent.fresh(), number, "We think about it.");
        assertThat(due(number)).isNotNull();
    }

    @Test
    void nothingIsDueOfWhatIsClosed() {
        long number = customer.opens("closed", 0);
        customer.closedFree(number, 0);
        assertThat(due(number)).isNull();
        assertThatThrownBy(() -> sorting.prioritise(AGENT, number, Priority.HIGH))
                .isInstanceOf(NotOpen.class);
        incidents.reopen(AGENT, number);
        assertThat(due(number)).isNotNull();
    }

    @Test
    void whatIsDueFirstStandsOnTopAndOverdueHasAViewOfItsOwn() {
        long calm = customer.opens("calm", 0);
        long late = customer.opens("late", 3);
        long urgent = customer.opens("urgent", 0);
        sorting.prioritise(AGENT, urgent, Priority.URGENT);
        assertThat(listed(InboxView.OPEN, Optional.empty())).containsSubsequence(late, urgent, calm);
        assertThat(listed(InboxView.OVERDUE, Optional.empty())).contains(late).doesNotContain(calm, urgent);
        assertThat(lists.count(AGENT, InboxView.OVERDUE)).isPositive();
        assertThat(lists.count(AGENT, InboxView.UNREAD)).isPositive();
    }

    @Test
    void tagsFindIncidentsTogether() {
        long one = customer.opens("one", 0);
        long other = customer.opens("other", 0);
        Tag tag = new Tag("Move-" + one);
        sorting.tag(AGENT, one, tag);
        sorting.tag(AGENT, one, tag);
        assertThat(views.get(AGENT, one).tagList()).containsExactly("move-" + one);
        assertThat(listed(InboxView.ALL, Optional.of(tag))).contains(one).doesNotContain(other);
        sorting.untag(AGENT, one, tag);
        assertThat(views.get(AGENT, one).tagList()).isEmpty();
    }

    @Test
    void anIncidentHasTenTagsAtTheMost() {
        long number = customer.opens("many", 0);
        IntStream.range(0, Tag.MOST).forEach(i -> sorting.tag(AGENT, number, new Tag("t" + i)));
        assertThatThrownBy(() -> sorting.tag(AGENT, number, new Tag("one-more")))
                .isInstanceOf(InvalidInput.class);
        for (String bad : List.of("", " ", "two words", "-x", "<b>", "x".repeat(31))) {
            assertThatThrownBy(() -> new Tag(bad)).as(bad).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void customersSortNothing() {
        long number = customer.opens("mine", 0);
        assertThatThrownBy(() -> sorting.prioritise(customer.owner(), number, Priority.URGENT))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sorting.tag(customer.owner(), number, new Tag("x")))
                .isInstanceOf(NotAllowed.class);
    }

    private Instant due(long number) {
        return views.get(AGENT, number).answerDueAt();
    }

    /** The numbers of this customer's incidents in the order of the inbox. */
    private List<Long> listed(InboxView view, Optional<Tag> tag) {
        String name = views.get(AGENT, customer.opens("any", 0)).organisation();
        return lists
                .inbox(AGENT, new InboxFilter(view, name, Optional.empty(), tag, Optional.empty(), InboxOrder.DUE), 1)
                .rows()
                .stream()
                .map(IncidentRow::number)
                .toList();
    }
}
