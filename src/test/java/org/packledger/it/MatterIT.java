package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.AGENT;
import static org.packledger.it.TestCustomer.LEAD;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.audit.AuditSql;
import org.packledger.billability.FaultTest;
import org.packledger.incident.AlreadyOneMatter;
import org.packledger.incident.Closing;
import org.packledger.incident.GoesOnElsewhere;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.IncidentStatus;
import org.packledger.incident.Incidents;
import org.packledger.incident.MatterDebited;
import org.packledger.incident.MatterDesk;
import org.packledger.incident.Said;
import org.packledger.incident.UndoDesk;
import org.packledger.incident.VerdictDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.statement.Statements;

/** What was one matter costs one unit at most, however it is merged, split, closed and opened again, by whomever, in any order. */
@ArquillianTest
class MatterIT {

    private static final String WHY = "Both are about the same thing.";
    private static final String BY_MISTAKE = "We pressed the wrong button.";

    /** What an agent does with a case. */
    private record Step(String name, Doing doing) {

        /** How it is done. */
        private interface Doing {
            void take(MatterIT it, Actor who, Case at);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Step CLOSE =
            new Step("close", (it, who, at) -> it.verdicts.close(who, Intent.fresh(), at.one, billable()));
    private static final Step CLOSE_OTHER =
            new Step("close other", (it, who, at) -> it.verdicts.close(who, Intent.fresh(), at.other, billable()));
    private static final Step CLOSE_PART =
            new Step("close part", (it, who, at) -> it.verdicts.close(who, Intent.fresh(), at.part(), billable()));
    private static final Step CLOSE_FREE =
            new Step("close free", (it, who, at) -> it.verdicts.close(who, Intent.fresh(), at.one, free()));
    private static final Step REOPEN = new Step("reopen", (it, who, at) -> it.incidents.reopen(who, at.one));
    private static final Step REOPEN_OTHER =
            new Step("reopen other", (it, who, at) -> it.incidents.reopen(who, at.other));
    private static final Step MERGE =
            new Step("merge", (it, who, at) -> it.matters.merge(who, Intent.fresh(), at.one, at.other, WHY));
    private static final Step MERGE_BACK =
            new Step("merge back", (it, who, at) -> it.matters.merge(who, Intent.fresh(), at.other, at.one, WHY));
    private static final Step SPLIT = new Step("split", (it, who, at) -> at.split(who));
    private static final Step UNDO =
            new Step("undo", (it, who, at) -> it.undoing.undo(who, Intent.fresh(), at.one, BY_MISTAKE));
    private static final Step UNDO_OTHER =
            new Step("undo other", (it, who, at) -> it.undoing.undo(who, Intent.fresh(), at.other, BY_MISTAKE));
    private static final Step UNDO_PART =
            new Step("undo part", (it, who, at) -> it.undoing.undo(who, Intent.fresh(), at.part(), BY_MISTAKE));
    private static final List<Step> STEPS = List.of(
            CLOSE,
            CLOSE_OTHER,
            CLOSE_PART,
            CLOSE_FREE,
            REOPEN,
            REOPEN_OTHER,
            MERGE,
            MERGE_BACK,
            SPLIT,
            UNDO,
            UNDO_OTHER,
            UNDO_PART);

    @Inject
    private Instance<TestCustomer> customers;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private MatterDesk matters;

    @Inject
    private UndoDesk undoing;

    @Inject
    private Incidents views;

    @Inject
    private Statements statements;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    /** Two incidents of a customer, and what was taken out of the first. */
    private final class Case {

        private final TestCustomer customer;
        private final long one;
        private final long other;
        private final List<Long> parts = new ArrayList<>();

        private Case(TestCustomer customer) {
            this.customer = customer;
            this.one = customer.opens("one", 0);
            this.other = customer.opens("other", 0);
        }

        private synchronized long part() {
            return parts.isEmpty() ? one : parts.get(0);
        }

        private void split(Actor agent) {
            Said said = views.conversation(LEAD, views.get(LEAD, one)).get(0);
            long part = matters.split(agent, Intent.fresh(), one, said.id(), "a part");
            synchronized (this) {
                parts.add(part);
            }
        }
    }

    @Test
    void twoDebitsOfWhatTurnsOutToBeOneMatterBecomeOne() throws Exception {
        Map<String, List<String>> found = findings();
        TestCustomer customer = withUnits(5);
        Case at = new Case(customer);
        customer.closedBillable(at.one, 0);
        customer.closedBillable(at.other, 0);
        assertThat(left(customer)).isEqualTo(3);
        Intent intent = Intent.fresh();
        matters.merge(AGENT, intent, at.one, at.other, WHY);
        matters.merge(AGENT, intent, at.one, at.other, WHY);
        assertThat(left(customer)).isEqualTo(4);
        assertThat(reasons(customer)).containsExactly("MERGED");
        assertThatThrownBy(() -> matters.merge(AGENT, Intent.fresh(), at.other, at.one, WHY))
                .isInstanceOf(GoesOnElsewhere.class);
        assertThat(findings()).isEqualTo(found);
    }

    @Test
    void theMergedOneIsClosedFreeAndItsHeldUnitIsFreeAgain() {
        TestCustomer customer = withUnits(5);
        Case at = new Case(customer);
        customer.agrees(at.one, 0);
        assertThat(left(customer)).isEqualTo(4);
        matters.merge(AGENT, Intent.fresh(), at.one, at.other, WHY);
        assertThat(left(customer)).isEqualTo(5);
        assertThat(views.get(AGENT, at.one).status()).isEqualTo(IncidentStatus.SOLVED);
        assertThat(views.verdicts(AGENT, views.get(AGENT, at.one)).get(0).reason())
                .isEqualTo("DUPLICATE");
        assertThat(views.oneMatter(customer.owner(), views.get(customer.owner(), at.other)))
                .hasSize(2);
    }

    @Test
    void whatIsWrittenToAMergedOneIsReadInTheOther() {
        TestCustomer customer = withUnits(5);
        Case at = new Case(customer);
        matters.merge(AGENT, Intent.fresh(), at.one, at.other, WHY);
        incidents.reply(customer.owner(), Intent.fresh(), at.one, "One more thing");
        assertThat(views.conversation(AGENT, views.get(AGENT, at.other)))
                .extracting(Said::body)
                .contains("One more thing");
        assertThat(views.get(AGENT, at.one).isSolved()).isTrue();
        assertThatThrownBy(() -> incidents.reopen(customer.owner(), at.one)).isInstanceOf(GoesOnElsewhere.class);
    }

    @Test
    void aPartAndItsWholeCostOneUnitAndArticlesAreOlderThanBoth() {
        TestCustomer customer = withUnits(5);
        Case at = new Case(customer);
        at.split(AGENT);
        assertThat(views.get(AGENT, at.part()).openedAt())
                .isEqualTo(views.get(AGENT, at.one).openedAt());
        assertThat(views.conversation(customer.owner(), views.get(customer.owner(), at.part())))
                .hasSize(1);
        customer.closedBillable(at.part(), 0);
        assertThatThrownBy(() -> verdicts.preview(AGENT, at.one, billable())).isInstanceOf(MatterDebited.class);
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), at.one, billable()))
                .isInstanceOf(MatterDebited.class);
        assertThatThrownBy(() -> matters.merge(AGENT, Intent.fresh(), at.part(), at.one, WHY))
                .isInstanceOf(AlreadyOneMatter.class);
        verdicts.close(AGENT, Intent.fresh(), at.one, free());
        assertThat(left(customer)).isEqualTo(4);
    }

    @Test
    void aPartIsTakenOutOnceForOneIntent() {
        Case at = new Case(withUnits(1));
        long said = views.conversation(AGENT, views.get(AGENT, at.one)).get(0).id();
        Intent intent = Intent.fresh();
        long part = matters.split(AGENT, intent, at.one, said, "a part");
        assertThat(matters.split(AGENT, intent, at.one, said, "a part")).isEqualTo(part);
        assertThatThrownBy(() -> matters.split(AGENT, intent, at.one, said, "another"))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void otherCustomersIncidentsAndOtherPeopleAreRefused() {
        Case at = new Case(withUnits(1));
        Case foreign = new Case(withUnits(1));
        long said =
                views.conversation(AGENT, views.get(AGENT, foreign.one)).get(0).id();
        assertThatThrownBy(() -> matters.merge(AGENT, Intent.fresh(), at.one, foreign.one, WHY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> matters.merge(AGENT, Intent.fresh(), at.one, at.one, WHY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> matters.merge(AGENT, Intent.fresh(), at.one, 999_999_999, WHY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> matters.merge(AGENT, Intent.fresh(), at.one, at.other, " "))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> matters.split(AGENT, Intent.fresh(), at.one, said, "a part"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> matters.merge(at.customer.owner(), Intent.fresh(), at.one, at.other, WHY))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> matters.split(at.customer.owner(), Intent.fresh(), at.one, said, "a part"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void inEveryOrderOfTwoAndThreeStepsAMatterCostsOneUnitAtMost() throws Exception {
        Map<String, List<String>> found = findings();
        AtomicInteger done = new AtomicInteger();
        for (Step first : STEPS) {
            TestCustomer customer = withUnits(1000);
            for (Step second : STEPS) {
                for (Step third : STEPS) {
                    Case at = new Case(customer);
                    List<Step> steps = List.of(first, second, third);
                    for (Step step : steps) {
                        take(step, AGENT, at, done);
                        assertOnceAtMost(at, steps);
                    }
                }
            }
        }
        assertThat(done.get()).as("steps that were not refused").isGreaterThan(700);
        assertThat(findings()).isEqualTo(found);
    }

    @Test
    void twoAtOnceCostOneUnitAtMostToo() throws Exception {
        Map<String, List<String>> found = findings();
        AtomicInteger done = new AtomicInteger();
        TestCustomer customer = withUnits(1000);
        for (Step before : List.of(SPLIT, CLOSE, MERGE)) {
            for (Step first : STEPS) {
                for (Step second : STEPS) {
                    Case at = new Case(customer);
                    take(before, AGENT, at, done);
                    Crowd.of(2).each(who -> take(who == 0 ? first : second, who == 0 ? AGENT : LEAD, at, done));
                    assertOnceAtMost(at, List.of(before, first, second));
                }
            }
        }
        assertThat(done.get()).as("steps that were not refused").isGreaterThan(200);
        assertThat(findings()).isEqualTo(found);
    }

    /** Refusals are answers; anything else fails the test. */
    private void take(Step step, Actor who, Case at, AtomicInteger done) {
        try {
            step.doing.take(this, who, at);
            done.incrementAndGet();
        } catch (DomainException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    /** Counted without the portal's own queries: the debits that stand of all incidents that belong together. */
    private void assertOnceAtMost(Case at, List<Step> steps) throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<String> twice = Rows.of(connection, """
                    select coalesce(m.root_id, i.id), sum(p.amount) from incident i
                    left join one_matter m on m.incident_id = i.id
                    join journal_entry e on e.incident_id = i.id
                    join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'UNITS_USED'
                    where i.organisation_id = ? group by coalesce(m.root_id, i.id) having sum(p.amount) not in (0, 1)
                    """, at.customer.id());
            assertThat(twice).as("%s", steps).isEmpty();
        }
    }

    /** Other tests of the same database post without incidents, which some queries rightly find. */
    private Map<String, List<String>> findings() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return AuditSql.findings(connection);
        }
    }

    private List<String> reasons(TestCustomer customer) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Rows.of(
                    connection,
                    "select reason from journal_entry where book_id = ? and reverses is not null",
                    customer.id());
        }
    }

    private TestCustomer withUnits(int units) {
        TestCustomer customer = customers.get();
        customer.buys(units, Optional.empty(), 1);
        customer.agreesBeforehand();
        return customer;
    }

    private int left(TestCustomer customer) {
        return statements.balance(customer.owner(), customer.id()).spendable();
    }

    private static Closing billable() {
        return new Closing(new FaultTest(false, false), "INVESTIGATION", Optional.empty(), "", "the log", "So it was.");
    }

    private static Closing free() {
        return new Closing(new FaultTest(false, false), "BUG_REPORT", Optional.empty(), "", "", "So it was.");
    }
}
