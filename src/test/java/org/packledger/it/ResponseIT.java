package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.ACCOUNTANT;
import static org.packledger.it.TestCustomer.ADMINISTRATOR;
import static org.packledger.it.TestCustomer.AGENT;
import static org.packledger.it.TestCustomer.LEAD;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.incident.Incidents;
import org.packledger.incident.SortingDesk;
import org.packledger.incident.work.OfficeHours;
import org.packledger.incident.work.Priority;
import org.packledger.incident.work.ResponseChange;
import org.packledger.incident.work.ResponseDesk;
import org.packledger.incident.work.ResponseSettings;
import org.packledger.incident.work.ResponseTargets;
import org.packledger.incident.work.TargetsChanged;
import org.packledger.kernel.Actor;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;

/** Within what time answers are due is set by a lead or an administrator, and who changed it stays known. */
@ArquillianTest
class ResponseIT {

    @Inject
    private TestCustomer customer;

    @Inject
    private ResponseDesk desk;

    @Inject
    private ResponseSettings settings;

    @Inject
    private SortingDesk sorting;

    @Inject
    private Incidents views;

    private ResponseTargets before;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    void rememberWhatOthersRelyOn() {
        before = settings.targets();
    }

    @AfterEach
    void setItBack() {
        desk.set(LEAD, settings.newestChange(), before);
    }

    @Test
    void whatIsOpenedFromNowOnIsDueByTheNewTimeAndWhatWasDueKeepsIts() {
        long older = customer.opens("older", 0);
        Instant promised = due(older);
        set(LEAD, with(Priority.NORMAL, Duration.ofHours(5)));
        assertThat(due(older)).isEqualTo(promised);
        long newer = customer.opens("newer", 0);
        assertThat(due(newer)).isEqualTo(views.get(AGENT, newer).openedAt().plus(Duration.ofHours(5)));
        sorting.prioritise(AGENT, older, Priority.NORMAL);
        assertThat(due(older)).isEqualTo(views.get(AGENT, older).openedAt().plus(Duration.ofHours(5)));
        assertThat(settings.due()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whoChangedWhatStaysKnown() {
        int known = settings.changes(AGENT).size();
        set(ADMINISTRATOR, with(Priority.URGENT, Duration.ofMinutes(30)));
        assertThat(settings.changes(AGENT).size()).isGreaterThan(Math.min(known, 49));
        assertThat(settings.changes(AGENT).get(0))
                .extracting(
                        ResponseChange::line,
                        ResponseChange::was,
                        ResponseChange::became,
                        ResponseChange::changedByName)
                .containsExactly("URGENT", "1:00 / 2:00", "0:30 / 2:00", ADMINISTRATOR.name());
    }

    @Test
    void officeHoursComeAndGo() {
        OfficeHours.Open day = new OfficeHours.Open(LocalTime.of(9, 0), LocalTime.of(17, 0));
        OfficeHours hours =
                new OfficeHours(before.hours().zone(), Map.of(DayOfWeek.MONDAY, day, DayOfWeek.TUESDAY, day));
        set(LEAD, new ResponseTargets(hours, before.targets()));
        assertThat(settings.targets().hours()).isEqualTo(hours);
        assertThat(settings.changes(LEAD).subList(0, 2))
                .extracting(ResponseChange::line)
                .containsExactlyInAnyOrder("MONDAY", "TUESDAY");
        set(LEAD, before);
        assertThat(settings.targets().hours().days()).isEmpty();
        assertThat(settings.changes(LEAD).get(0).became()).isNull();
    }

    @Test
    void sentAgainNothingChangesAndNobodyOverwritesWhatTheyDidNotSee() {
        long seen = settings.newestChange();
        ResponseTargets wanted = with(Priority.LOW, Duration.ofDays(4));
        desk.set(LEAD, seen, wanted);
        long newest = settings.newestChange();
        desk.set(LEAD, seen, wanted);
        assertThat(settings.newestChange()).isEqualTo(newest);
        ResponseTargets another = with(Priority.LOW, Duration.ofDays(5));
        assertThatThrownBy(() -> desk.set(ADMINISTRATOR, seen, another)).isInstanceOf(TargetsChanged.class);
    }

    @Test
    void whatNobodyShouldPromiseIsRefused() {
        ResponseTargets upsideDown = with(Priority.URGENT, Duration.ofDays(30));
        assertThatThrownBy(() -> set(LEAD, upsideDown)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void agentsReadAndOthersDoNot() {
        ResponseTargets wanted = with(Priority.URGENT, Duration.ofMinutes(20));
        for (Actor actor : List.of(AGENT, ACCOUNTANT, customer.owner())) {
            assertThatThrownBy(() -> set(actor, wanted)).isInstanceOf(NotAllowed.class);
        }
        settings.changes(AGENT);
        assertThatThrownBy(() -> settings.changes(customer.owner())).isInstanceOf(NotAllowed.class);
    }

    private void set(Actor actor, ResponseTargets wanted) {
        desk.set(actor, settings.newestChange(), wanted);
    }

    private ResponseTargets with(Priority priority, Duration first) {
        Map<Priority, ResponseTargets.Target> targets = new EnumMap<>(before.targets());
        targets.put(
                priority,
                new ResponseTargets.Target(first, before.targets().get(priority).next()));
        return new ResponseTargets(before.hours(), targets);
    }

    private Instant due(long number) {
        return views.get(AGENT, number).answerDueAt();
    }
}
