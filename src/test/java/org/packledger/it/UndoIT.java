package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.AGENT;
import static org.packledger.it.TestCustomer.LEAD;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.audit.AuditSql;
import org.packledger.billability.FaultTest;
import org.packledger.incident.AppealDesk;
import org.packledger.incident.Closed;
import org.packledger.incident.Closing;
import org.packledger.incident.ConsentDesk;
import org.packledger.incident.IncidentStatus;
import org.packledger.incident.Incidents;
import org.packledger.incident.NotSolved;
import org.packledger.incident.ProposalView;
import org.packledger.incident.Proposing;
import org.packledger.incident.UndoAppealed;
import org.packledger.incident.UndoDesk;
import org.packledger.incident.UndoTooLate;
import org.packledger.incident.Undoing;
import org.packledger.incident.VerdictCount;
import org.packledger.incident.VerdictDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.Role;
import org.packledger.ledger.EntryId;
import org.packledger.platform.PortalClock;
import org.packledger.statement.Movement;
import org.packledger.statement.Statement;
import org.packledger.statement.Statements;

/** A closing by mistake is undone for some minutes: open as before, the debit back exactly, and closed again it costs one. */
@ArquillianTest
class UndoIT {

    private static final String WHY = "We pressed the wrong button.";

    @Inject
    private TestCustomer customer;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private ConsentDesk consents;

    @Inject
    private UndoDesk desk;

    @Inject
    private AppealDesk appeals;

    @Inject
    private Undoing undoing;

    @Inject
    private Incidents views;

    @Inject
    private Statements statements;

    @Inject
    private PortalClock clock;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    private Map<String, List<String>> before;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    /** Other tests of the same database post without incidents, which some queries rightly find. */
    @BeforeEach
    void lookFirst() throws SQLException {
        before = findings();
    }

    @Test
    void aDebitIsTakenBackAndTheUnitIsHeldAsBefore() throws SQLException {
        long number = agreed();
        close(AGENT, number, "INVESTIGATION");
        assertThat(balance()).isEqualTo("2 left, 0 held");
        desk.undo(AGENT, Intent.fresh(), number, WHY);
        assertThat(views.get(AGENT, number).status()).isEqualTo(IncidentStatus.OPEN);
        assertThat(balance()).isEqualTo("2 left, 1 held");
        assertThat(net(number)).isZero();
        assertSound();
    }

    @Test
    void whatWasAgreedToIsStillReadInTheNextCycle() {
        customer.buys(3, Optional.empty(), 1);
        long number = customer.opens("agreed", 0);
        consents.propose(
                AGENT,
                Intent.fresh(),
                number,
                new Proposing("INVESTIGATION", Optional.empty(), "", "the log", "We look."));
        consents.accept(customer.owner(), Intent.fresh(), number, accepting(number));
        assertThat(accepted(number)).containsExactly("We look.");
        close(AGENT, number, "INVESTIGATION");
        assertThat(accepted(number)).containsExactly("We look.");
        desk.undo(AGENT, Intent.fresh(), number, WHY);
        assertThat(views.get(AGENT, number).cycle()).isEqualTo(2);
        assertThat(accepted(number)).containsExactly("We look.");
    }

    @Test
    void whatWasAppealedIsDecidedByALeadAndNotUndone() throws SQLException {
        long number = agreed();
        EntryId debit = close(AGENT, number, "INVESTIGATION").entry().orElseThrow();
        appeals.appeal(customer.owner(), Intent.fresh(), number, debit, "It was you");
        assertThatThrownBy(() -> desk.undo(AGENT, Intent.fresh(), number, WHY)).isInstanceOf(UndoAppealed.class);
        assertThatThrownBy(() -> desk.undo(LEAD, Intent.fresh(), number, WHY)).isInstanceOf(UndoAppealed.class);
        assertThat(undoing.until(LEAD, views.get(LEAD, number))).isEmpty();
        assertThat(net(number)).isEqualTo(1);
        assertSound();
    }

    @Test
    void whatALeadTookBackIsNotOfferedToBeUndone() {
        long number = agreed();
        EntryId debit = close(AGENT, number, "INVESTIGATION").entry().orElseThrow();
        verdicts.reverseDebit(LEAD, Intent.fresh(), number, debit, WHY);
        assertThat(undoing.until(AGENT, views.get(AGENT, number))).isEmpty();
        assertThat(undoing.until(LEAD, views.get(LEAD, number))).isEmpty();
    }

    @Test
    void itCanBeClosedAgainAndCostsOneOnly() throws SQLException {
        long number = agreed();
        close(AGENT, number, "INVESTIGATION");
        desk.undo(AGENT, Intent.fresh(), number, WHY);
        close(AGENT, number, "INVESTIGATION");
        assertThat(net(number)).isEqualTo(1);
        desk.undo(LEAD, Intent.fresh(), number, WHY);
        close(AGENT, number, "BUG_REPORT");
        assertThat(net(number)).isZero();
        assertThat(balance()).isEqualTo("3 left, 0 held");
        assertSound();
    }

    @Test
    void aFreeClosingThatWasUndoneIsCountedNowhereAndItsRowSaysSo() {
        long number = customer.opens("It crashes", 0);
        close(AGENT, number, "BUG_REPORT");
        assertThat(free()).isEqualTo("1 1 1");
        desk.undo(AGENT, Intent.fresh(), number, WHY);
        assertThat(free()).isEqualTo("0 0 0");
        assertThat(statement().movements().rows()).singleElement().matches(row -> row.undone() && row.entry() > 0);
        close(AGENT, number, "BUG_REPORT");
        assertThat(free()).isEqualTo("1 1 1");
        assertThat(statement().movements().rows()).extracting(Movement::undone).containsExactly(true, false);
    }

    /** How many incidents were free: by the statement, the first page and the panel of staff. */
    private String free() {
        long panel = views.verdictsSince(AGENT, customer.id(), clock.now().minus(Duration.ofDays(2))).stream()
                .mapToLong(VerdictCount::count)
                .sum();
        return statement().totals().free() + " "
                + statements.thisYear(customer.owner(), customer.id()).free() + " " + panel;
    }

    private Statement statement() {
        return statements.between(customer.owner(), customer.id(), customer.daysAgo(2), customer.daysAgo(0), 1);
    }

    @Test
    void aFreeClosingIsUndoneAndTheUnitIsHeldAgain() throws SQLException {
        long number = agreed();
        close(AGENT, number, "BUG_REPORT");
        assertThat(balance()).isEqualTo("3 left, 0 held");
        desk.undo(AGENT, Intent.fresh(), number, WHY);
        assertThat(balance()).isEqualTo("2 left, 1 held");
        close(AGENT, number, "INVESTIGATION");
        assertThat(net(number)).isEqualTo(1);
        assertSound();
    }

    @Test
    void whoAskedIsToldThatAFreeClosingIsUndoneAndWhoPaysThatTheUnitIsBack() throws SQLException {
        long free = customer.opens("free", 0);
        close(AGENT, free, "BUG_REPORT");
        Intent intent = Intent.fresh();
        desk.undo(AGENT, intent, free, WHY);
        desk.undo(AGENT, intent, free, WHY);
        assertThat(letters(free)).containsExactly("CLOSED_FREE", "CLOSING_UNDONE");
        long debited = agreed();
        close(AGENT, debited, "INVESTIGATION");
        desk.undo(AGENT, Intent.fresh(), debited, WHY);
        assertThat(letters(debited)).contains("DEBIT_GIVEN_BACK").doesNotContain("CLOSING_UNDONE");
    }

    @Test
    void whatWasOrderedBeforehandIsAskedAgain() throws SQLException {
        customer.buys(2, Optional.empty(), 1);
        customer.agreesBeforehand();
        long number = customer.opens("beforehand", 0);
        close(AGENT, number, "INVESTIGATION");
        desk.undo(AGENT, Intent.fresh(), number, WHY);
        close(AGENT, number, "INVESTIGATION");
        assertThat(net(number)).isEqualTo(1);
        assertSound();
    }

    @Test
    void sentTwiceItIsUndoneOnce() {
        long number = agreed();
        close(AGENT, number, "INVESTIGATION");
        Intent intent = Intent.fresh();
        desk.undo(AGENT, intent, number, WHY);
        desk.undo(AGENT, intent, number, WHY);
        assertThatThrownBy(() -> desk.undo(AGENT, Intent.fresh(), number, WHY)).isInstanceOf(NotSolved.class);
        assertThat(net(number)).isZero();
    }

    @Test
    void onlyWhoClosedOrALeadMayAndOnlyForSomeMinutes() {
        long number = agreed();
        close(AGENT, number, "INVESTIGATION");
        Actor other = Actor.staff(916, "Fay", Set.of(Role.AGENT));
        assertThatThrownBy(() -> desk.undo(other, Intent.fresh(), number, WHY)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.undo(customer.owner(), Intent.fresh(), number, WHY))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.undo(AGENT, Intent.fresh(), number, " ")).isInstanceOf(InvalidInput.class);
        assertThat(undoing.until(other, views.get(AGENT, number))).isEmpty();
        assertThat(undoing.until(AGENT, views.get(AGENT, number))).isPresent();
        clock.at(clock.now().plus(Duration.ofMinutes(10)), () -> assertThatThrownBy(
                        () -> desk.undo(LEAD, Intent.fresh(), number, WHY))
                .isInstanceOf(UndoTooLate.class));
        assertThat(net(number)).isEqualTo(1);
    }

    /** An incident of a customer with three units, one of which is held for it. */
    private long agreed() {
        customer.buys(3, Optional.empty(), 1);
        long number = customer.opens("by mistake", 0);
        customer.agrees(number, 0);
        return number;
    }

    private Closed close(Actor who, long number, String reason) {
        String note = reason.equals("INVESTIGATION") ? "the log of the day" : "";
        return verdicts.close(
                who,
                Intent.fresh(),
                number,
                new Closing(new FaultTest(false, false), reason, Optional.empty(), "", note, "This is how it was."));
    }

    private long accepting(long number) {
        return views.proposals(AGENT, views.get(AGENT, number)).get(0).id();
    }

    private List<String> accepted(long number) {
        return views.accepted(customer.owner(), views.get(customer.owner(), number)).stream()
                .map(ProposalView::explanation)
                .toList();
    }

    private String balance() {
        var balance = statements.balance(AGENT, customer.id());
        return "%d left, %d held".formatted(balance.spendable(), balance.held());
    }

    private List<String> letters(long number) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Rows.of(
                    connection, "select kind from outbox where subject like ? order by id", "Incident " + number + "%");
        }
    }

    private long net(long number) {
        try (Connection connection = database.getConnection()) {
            return Rows.count(connection, """
                    select coalesce(sum(p.amount), 0) from journal_entry e join incident i on i.id = e.incident_id
                    join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'UNITS_USED'
                    where i.number = ?""", number);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertSound() throws SQLException {
        assertThat(findings()).isEqualTo(before);
    }

    private Map<String, List<String>> findings() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return AuditSql.findings(connection);
        }
    }
}
