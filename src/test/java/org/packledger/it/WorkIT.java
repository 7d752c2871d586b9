package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.Incidents;
import org.packledger.incident.work.AtWork;
import org.packledger.incident.work.Busy;
import org.packledger.incident.work.CannedReplies;
import org.packledger.incident.work.CannedReply;
import org.packledger.incident.work.CannedReplyDesk;
import org.packledger.incident.work.Doing;
import org.packledger.incident.work.SavedView;
import org.packledger.incident.work.SavedViewDesk;
import org.packledger.incident.work.SavedViews;
import org.packledger.incident.work.UnknownPlaceholder;
import org.packledger.incident.work.Unsent;
import org.packledger.incident.work.WorkDesk;
import org.packledger.incident.work.Writing;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.platform.PortalClock;

/** What staff type and have not sent, who is at an incident, and the answers that are used again. */
@ArquillianTest
class WorkIT {

    private static final Actor MAYA = Actor.staff(99_001, "Maya", Set.of(Role.AGENT));
    private static final Actor TOM = Actor.staff(99_002, "Tom", Set.of(Role.LEAD));

    @Inject
    private TestCustomer customer;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private Incidents views;

    @Inject
    private WorkDesk desk;

    @Inject
    private Unsent unsent;

    @Inject
    private AtWork atWork;

    @Inject
    private CannedReplyDesk cannedDesk;

    @Inject
    private CannedReplies canned;

    @Inject
    private SavedViewDesk savedDesk;

    @Inject
    private SavedViews saved;

    @Inject
    private PortalClock clock;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    void theyWorkHere() throws SQLException {
        try (Connection owner = JdbcAsOwner.open();
                Statement statement = owner.createStatement()) {
            for (Actor each : Set.of(MAYA, TOM)) {
                statement.executeUpdate("insert ignore into staff_member (id, email, name, created_at) values ("
                        + each.id() + ", '" + each.name() + "@work.example', '" + each.name() + "', now(6))");
                for (Role role : each.roles()) {
                    statement.executeUpdate("insert ignore into staff_role values (" + each.id() + ", '" + role + "')");
                }
            }
        }
    }

    // --- what was not sent

    @Test
    void whatWasNotSentComesBackToItsWriterAlone() {
        long number = customer.opens("unsent", 0);
        desk.keep(MAYA, number, Writing.REPLY, "Dear Olga");
        desk.keep(MAYA, number, Writing.REPLY, "Dear Olga, we");
        desk.keep(MAYA, number, Writing.NOTE, "odd");
        assertThat(kept(MAYA, number, Writing.REPLY)).contains("Dear Olga, we");
        assertThat(kept(MAYA, number, Writing.NOTE)).contains("odd");
        assertThat(kept(TOM, number, Writing.REPLY)).isEmpty();
    }

    @Test
    void whatIsSentIsNotKeptAnyMore() {
        long number = customer.opens("sent", 0);
        desk.keep(MAYA, number, Writing.REPLY, "We look at it");
        desk.keep(MAYA, number, Writing.NOTE, "odd");
        incidents.answer(MAYA, Intent.fresh(), number, "We look at it.", true);
        assertThat(kept(MAYA, number, Writing.REPLY)).isEmpty();
        assertThat(kept(MAYA, number, Writing.NOTE)).contains("odd");
    }

    @Test
    void whatComesLateAfterTheSendingIsNotKept() {
        long number = customer.opens("late", 0);
        incidents.answer(MAYA, Intent.fresh(), number, "We look at it.", true);
        desk.keep(MAYA, number, Writing.REPLY, "We look at it. ");
        assertThat(kept(MAYA, number, Writing.REPLY)).isEmpty();
    }

    @Test
    void blankForgetsAndTooLongIsRefused() {
        long number = customer.opens("bounds", 0);
        desk.keep(MAYA, number, Writing.REPLY, "x".repeat(50_000));
        assertThatThrownBy(() -> desk.keep(MAYA, number, Writing.REPLY, "x".repeat(50_001)))
                .isInstanceOf(InvalidInput.class);
        assertThat(kept(MAYA, number, Writing.REPLY)).isPresent();
        desk.keep(MAYA, number, Writing.REPLY, " ");
        assertThat(kept(MAYA, number, Writing.REPLY)).isEmpty();
    }

    @Test
    void customersAndForeignNumbersAreRefused() {
        long number = customer.opens("closed shop", 0);
        assertThatThrownBy(() -> desk.keep(customer.owner(), number, Writing.REPLY, "x"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.isAt(customer.owner(), number, Doing.ANSWERING))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> atWork.others(customer.owner(), number)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.keep(MAYA, 987_654_321L, Writing.REPLY, "x"))
                .isInstanceOf(NotFound.class);
    }

    // --- who is at it

    @Test
    void whoIsAtItIsShownToOthersUntilNobodyHearsOfThem() {
        long number = customer.opens("busy", 0);
        desk.isAt(MAYA, number, Doing.ANSWERING);
        assertThat(atWork.others(MAYA, number)).isEmpty();
        assertThat(atWork.others(TOM, number))
                .extracting(Busy::name, Busy::doing)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Maya", Doing.ANSWERING));
        clock.at(clock.now().plus(Duration.ofSeconds(61)), () -> assertThat(atWork.others(TOM, number))
                .isEmpty());
        desk.leaves(MAYA, number);
        assertThat(atWork.others(TOM, number)).isEmpty();
    }

    @Test
    void sinceWhenIsKeptWhileItGoesOn() {
        long number = customer.opens("since", 0);
        desk.isAt(MAYA, number, Doing.ANSWERING);
        var since = atWork.others(TOM, number).get(0).since();
        clock.at(clock.now().plus(Duration.ofSeconds(20)), () -> {
            desk.isAt(MAYA, number, Doing.ANSWERING);
            assertThat(atWork.others(TOM, number).get(0).since()).isEqualTo(since);
            desk.isAt(MAYA, number, Doing.CLOSING);
            assertThat(atWork.others(TOM, number).get(0).since()).isAfter(since);
        });
    }

    @Test
    void whatOthersWroteMeanwhileIsCounted() {
        long number = customer.opens("meanwhile", 0);
        incidents.answer(MAYA, Intent.fresh(), number, "We look.", true);
        assertThat(atWork.writtenSince(TOM, number, 0)).isEqualTo(2);
        assertThat(atWork.writtenSince(MAYA, number, 0)).isEqualTo(1);
    }

    // --- used again

    @Test
    void aLeadWritesWhatAgentsUse() {
        String title = "Thanks " + Intent.fresh().id();
        cannedDesk.write(TOM, Optional.empty(), title, "Dear {contact}");
        CannedReply reply = find(title);
        assertThat(reply.body()).isEqualTo("Dear {contact}");
        assertThatThrownBy(() -> cannedDesk.write(TOM, Optional.empty(), title, "twice"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> cannedDesk.write(MAYA, Optional.of(reply.id()), title, "mine"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> cannedDesk.write(TOM, Optional.of(reply.id()), title, "Dear {friend}"))
                .isInstanceOf(UnknownPlaceholder.class);
        cannedDesk.write(TOM, Optional.of(reply.id()), title, "Dear {contact}, {agent}");
        assertThat(find(title).body()).isEqualTo("Dear {contact}, {agent}");
        cannedDesk.remove(TOM, reply.id());
        assertThat(canned.list(MAYA)).extracting(CannedReply::title).doesNotContain(title);
        assertThatThrownBy(() -> canned.list(customer.owner())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void ofSeveralWhoTakeATitleAtOnceTheOthersAreTold() throws Exception {
        String title = "At once " + Intent.fresh().id();
        AtomicInteger told = new AtomicInteger();
        Crowd.of(8).each(who -> {
            try {
                cannedDesk.write(TOM, Optional.empty(), title, "Dear {contact}");
            } catch (InvalidInput e) {
                told.incrementAndGet();
            }
        });
        assertThat(told.get()).isEqualTo(7);
        cannedDesk.remove(TOM, find(title).id());
    }

    @Test
    void aViewThatIsSavedSeveralTimesAtOnceIsKeptOnce() throws Exception {
        String name = "At once " + Intent.fresh().id();
        Crowd.of(8).each(who -> savedDesk.save(TOM, name, "tag=t" + who, false));
        assertThat(saved.list(TOM)).extracting(SavedView::name).containsOnlyOnce(name);
        saved.list(TOM).forEach(view -> savedDesk.remove(TOM, view.id()));
    }

    private CannedReply find(String title) {
        return canned.list(MAYA).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> kept(Actor who, long number, Writing kind) {
        return unsent.find(who, views.get(who, number).id(), kind);
    }
}
