package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.ACCOUNTANT;
import static org.packledger.it.TestCustomer.AGENT;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.incident.Closed;
import org.packledger.incident.InboxFilter;
import org.packledger.incident.InboxOrder;
import org.packledger.incident.InboxView;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.IncidentLists;
import org.packledger.incident.IncidentRow;
import org.packledger.incident.Incidents;
import org.packledger.incident.Precedent;
import org.packledger.incident.Precedents;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotAllowed;

/** Incidents are found by what was written in them, and like ones by their subjects. */
@ArquillianTest
class PrecedentIT {

    @Inject
    private TestCustomer customer;

    @Inject
    private IncidentDesk desk;

    @Inject
    private Incidents incidents;

    @Inject
    private IncidentLists lists;

    @Inject
    private Precedents precedents;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @Test
    void likeIncidentsAreShownWithWhatTheyCostInTheEnd() {
        String word = word();
        customer.buys(5, Optional.empty(), 9);
        long billed = closedAbout("The " + word + " is late", true);
        long free = closedAbout("Why is the " + word + " so large", false);
        long back = customer.opens("Our " + word + " again", 5);
        Closed closed = customer.closedBillable(back, 4);
        customer.takenBack(back, closed, 3);
        closedAbout("Something else", false);
        long open = customer.opens("What of the " + word + " this month", 0);
        List<Precedent> found = precedents.of(AGENT, incidents.get(AGENT, open));
        assertThat(found).extracting(Precedent::number).contains(billed, free, back);
        assertThat(found.stream().filter(each -> each.subject().contains(word)))
                .extracting(Precedent::cost)
                .containsExactlyInAnyOrder(true, false, false);
        assertThat(found.subList(0, 3)).allMatch(each -> each.subject().contains(word));
        assertThatThrownBy(() -> precedents.of(ACCOUNTANT, incidents.get(AGENT, open)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void incidentsAreFoundByWhatWasWrittenAndCustomersNeverByNotes() {
        String said = word();
        String noted = word();
        long number = customer.opens("A subject", 0);
        desk.reply(customer.owner(), Intent.fresh(), number, "It stops at the " + said + ", every time.");
        desk.note(AGENT, Intent.fresh(), number, "Never tell them of the " + noted);
        assertThat(inbox(said)).containsExactly(number);
        assertThat(inbox("the " + said.substring(0, 6) + " of")).containsExactly(number);
        assertThat(inbox(noted)).containsExactly(number);
        assertThat(inbox(said + " " + word())).isEmpty();
        assertThat(inbox(Long.toString(number))).contains(number);
        assertThat(mine(said)).containsExactly(number);
        assertThat(mine(noted)).isEmpty();
        assertThat(inbox("+\"(* " + said + " @~<")).containsExactly(number);
        assertThat(inbox("the of")).isEmpty();
    }

    private long closedAbout(String subject, boolean billable) {
        long number = customer.opens(subject, 8);
        if (billable) {
            customer.closedBillable(number, 7);
        } else {
            customer.closedFree(number, 7);
        }
        return number;
    }

    private List<Long> inbox(String text) {
        return lists.inbox(AGENT, all(text), 1).rows().stream()
                .map(IncidentRow::number)
                .toList();
    }

    private List<Long> mine(String text) {
        return lists.ofMine(customer.owner(), Optional.empty(), text, 1).rows().stream()
                .map(IncidentRow::number)
                .toList();
    }

    /** One that nobody else uses, of letters only. */
    private static String word() {
        return "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toLowerCase(Locale.ROOT) + "zed";
    }

    private static InboxFilter all(String text) {
        return new InboxFilter(
                InboxView.ALL, text, Optional.empty(), Optional.empty(), Optional.empty(), InboxOrder.MOVED);
    }
}
