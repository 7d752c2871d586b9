package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.ACCOUNTANT;
import static org.packledger.it.TestCustomer.AGENT;
import static org.packledger.it.TestCustomer.LEAD;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.incident.AlreadyLinked;
import org.packledger.incident.AlreadyOneMatter;
import org.packledger.incident.GoesOnElsewhere;
import org.packledger.incident.Incidents;
import org.packledger.incident.LinkDesk;
import org.packledger.incident.LinkKind;
import org.packledger.incident.LinkedIncident;
import org.packledger.incident.Links;
import org.packledger.incident.MatterDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;

/** Incidents that are read beside one another: said once, seen from both ends, and nobody's unit moves. */
@ArquillianTest
class LinkIT {

    @Inject
    private TestCustomer customer;

    @Inject
    private TestCustomer stranger;

    @Inject
    private LinkDesk desk;

    @Inject
    private MatterDesk matters;

    @Inject
    private Links links;

    @Inject
    private Incidents views;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @Test
    void bothEndsShowALinkAndWhoMadeIt() {
        long one = customer.opens("one", 0);
        long other = customer.opens("other", 0);
        desk.link(AGENT, Intent.fresh(), one, other, LinkKind.SAME_CAUSE);
        assertThat(seen(LEAD, one)).containsExactly(other);
        assertThat(seen(LEAD, other)).containsExactly(one);
        LinkedIncident link = linked(LEAD, other).get(0);
        assertThat(link.kind()).isEqualTo(LinkKind.SAME_CAUSE);
        assertThat(link.linkedByName()).isEqualTo(AGENT.name());
    }

    @Test
    void aCustomerSeesALinkBetweenIncidentsOfItsOwnOnly() {
        long one = customer.opens("one", 0);
        long other = customer.opens("other", 0);
        long foreign = stranger.opens("foreign", 0);
        desk.link(AGENT, Intent.fresh(), one, other, LinkKind.RELATED);
        desk.link(AGENT, Intent.fresh(), one, foreign, LinkKind.SAME_CAUSE);
        assertThat(seen(AGENT, one)).containsExactly(other, foreign);
        assertThat(seen(customer.owner(), one)).containsExactly(other);
        assertThat(seen(stranger.owner(), foreign)).isEmpty();
        assertThatThrownBy(() -> links.of(stranger.owner(), views.get(AGENT, one)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoRemovedALinkStaysKnownAndItCanBeMadeAnew() {
        long one = customer.opens("one", 0);
        long other = customer.opens("other", 0);
        desk.link(AGENT, Intent.fresh(), one, other, LinkKind.RELATED);
        long link = linked(AGENT, one).get(0).link();
        desk.unlink(LEAD, other, link);
        desk.unlink(AGENT, one, link);
        assertThat(linked(AGENT, one)).singleElement().satisfies(gone -> {
            assertThat(gone.isStanding()).isFalse();
            assertThat(gone.removedByName()).isEqualTo(LEAD.name());
        });
        assertThat(seen(customer.owner(), one)).isEmpty();
        desk.link(AGENT, Intent.fresh(), other, one, LinkKind.SAME_CAUSE);
        assertThat(linked(AGENT, one).stream().filter(LinkedIncident::isStanding))
                .hasSize(1);
    }

    @Test
    void whatCannotBeLinkedIsRefused() {
        long one = customer.opens("one", 0);
        long other = customer.opens("other", 0);
        long foreign = stranger.opens("foreign", 0);
        assertThatThrownBy(() -> link(one, one)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> link(one, 999_999_999L)).isInstanceOf(InvalidInput.class);
        link(one, other);
        assertThatThrownBy(() -> link(other, one)).isInstanceOf(AlreadyLinked.class);
        link(one, foreign);
        long strange = linked(AGENT, foreign).get(0).link();
        assertThatThrownBy(() -> desk.unlink(AGENT, other, strange)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasMergedLeadsToWhereItGoesOn() {
        long first = customer.opens("first", 0);
        long second = customer.opens("second", 0);
        long last = customer.opens("last", 0);
        long foreign = stranger.opens("foreign", 0);
        link(foreign, first);
        matters.merge(AGENT, Intent.fresh(), first, second, "the same");
        matters.merge(AGENT, Intent.fresh(), second, last, "the same");
        long another = stranger.opens("another", 0);
        assertThatThrownBy(() -> link(another, first))
                .isInstanceOf(GoesOnElsewhere.class)
                .hasMessageContaining(Long.toString(last));
        long part = matters.split(AGENT, Intent.fresh(), last, question(last), "a part");
        assertThatThrownBy(() -> link(last, part)).isInstanceOf(AlreadyOneMatter.class);
        assertThat(linked(AGENT, foreign)).extracting(LinkedIncident::goesOnIn).containsExactly(second);
    }

    @Test
    void theSameRequestTwiceIsOneLinkAndAnotherByItsIntentIsRefused() {
        long one = customer.opens("one", 0);
        long other = customer.opens("other", 0);
        Intent intent = Intent.fresh();
        desk.link(AGENT, intent, one, other, LinkKind.RELATED);
        desk.link(AGENT, intent, one, other, LinkKind.RELATED);
        assertThat(linked(AGENT, one)).hasSize(1);
        assertThatThrownBy(() -> desk.link(AGENT, intent, one, other, LinkKind.SAME_CAUSE))
                .isInstanceOf(IntentConflict.class);
    }

    @Test
    void onlyStaffLinks() {
        long one = customer.opens("one", 0);
        long other = customer.opens("other", 0);
        for (Actor actor : List.of(customer.owner(), ACCOUNTANT)) {
            assertThatThrownBy(() -> desk.link(actor, Intent.fresh(), one, other, LinkKind.RELATED))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.unlink(actor, one, 1)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> links.of(ACCOUNTANT, views.get(AGENT, one))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aLinkMovesNothing() throws SQLException {
        customer.buys(2, Optional.empty(), 2);
        long debited = customer.opens("debited", 1);
        customer.closedBillable(debited, 1);
        long open = customer.opens("open", 0);
        List<String> before = all(debited, open);
        link(debited, open);
        desk.unlink(AGENT, open, linked(AGENT, open).get(0).link());
        assertThat(all(debited, open)).isEqualTo(before);
    }

    private List<String> all(long... numbers) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Rows.of(connection, """
                    select i.number, i.status, i.cycle, i.closings, i.updated_at, i.answer_due_at, i.version,
                      (select count(*) from verdict v where v.incident_id = i.id),
                      (select count(*) from journal_entry e where e.incident_id = i.id)
                    from incident i where i.number in (?, ?) order by i.number
                    """, numbers[0], numbers[1]);
        }
    }

    private long question(long number) {
        return views.conversation(LEAD, views.get(LEAD, number)).get(0).id();
    }

    private void link(long number, long other) {
        desk.link(AGENT, Intent.fresh(), number, other, LinkKind.RELATED);
    }

    private List<LinkedIncident> linked(Actor actor, long number) {
        return links.of(actor, views.get(actor, number));
    }

    private List<Long> seen(Actor actor, long number) {
        return linked(actor, number).stream().map(LinkedIncident::number).toList();
    }
}
