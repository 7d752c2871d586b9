package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.ACCOUNTANT;
import static org.packledger.it.TestCustomer.ADMINISTRATOR;
import static org.packledger.it.TestCustomer.AGENT;
import static org.packledger.it.TestCustomer.LEAD;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.billability.FaultTest;
import org.packledger.billability.PolicyRefused;
import org.packledger.billability.Reason.DecidedBy;
import org.packledger.billability.Reason.Proof;
import org.packledger.billability.ReasonMissing;
import org.packledger.incident.Category;
import org.packledger.incident.Closing;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.NewIncident;
import org.packledger.incident.VerdictDesk;
import org.packledger.incident.policy.DraftChanged;
import org.packledger.incident.policy.DraftReason;
import org.packledger.incident.policy.NotTried;
import org.packledger.incident.policy.PolicyDesk;
import org.packledger.incident.policy.PolicyDrafts;
import org.packledger.incident.policy.PolicyTerms;
import org.packledger.incident.policy.PolicyText;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.incident.policy.Retried;
import org.packledger.incident.policy.WhatIf;
import org.packledger.incident.policy.WhatIfs;
import org.packledger.incident.policy.WordsMissing;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.platform.PortalClock;

/**
 * The policy as versions: written, laid over the past, published, never edited; an incident is judged by the one that was in force
 * when its billing cycle began. Every version of these tests begins in a future that no other test reaches.
 */
@ArquillianTest
class PolicyIT {

    @Inject
    private TestCustomer customer;

    @Inject
    private PolicyDesk desk;

    @Inject
    private PolicyDrafts drafts;

    @Inject
    private PolicyVersions versions;

    @Inject
    private WhatIfs whatIfs;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private PortalClock clock;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    @AfterEach
    void noDraft() throws SQLException {
        try (Connection owner = JdbcAsOwner.open();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from policy_draft_reason");
            statement.execute("delete from policy_draft_text");
            statement.execute("delete from policy_draft");
        }
    }

    @Test
    void aDraftIsACopyAndChangesNothing() {
        int before = versions.current().version();
        desk.begin(ADMINISTRATOR);
        desk.begin(ADMINISTRATOR);
        assertThat(drafts.get(ADMINISTRATOR).reasons())
                .hasSameSizeAs(versions.policy(versions.all().get(0)).reasons());
        keep("INVESTIGATION", false, Proof.NONE);
        assertThat(versions.current().version()).isEqualTo(before);
        desk.discard(ADMINISTRATOR, seen());
        assertThat(drafts.find(ADMINISTRATOR)).isEmpty();
    }

    @Test
    void onlyAdministratorsWriteVersions() {
        desk.begin(ADMINISTRATOR);
        for (Actor other : List.of(AGENT, LEAD, ACCOUNTANT, customer.owner())) {
            assertThatThrownBy(() -> desk.begin(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> drafts.find(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.tryOut(other, 0)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.discard(other, 0)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.publish(other, Intent.fresh(), 0, Optional.empty()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> whatIfs.run(other, versions.current(), 1)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        desk.begin(ADMINISTRATOR);
        int seen = seen();
        desk.describe(ADMINISTRATOR, seen, new PolicyTerms(30, 10, 15), Map.of());
        assertThatThrownBy(() -> desk.describe(ADMINISTRATOR, seen, new PolicyTerms(30, 1, 1), Map.of()))
                .isInstanceOf(DraftChanged.class);
        assertThatThrownBy(() -> desk.drop(ADMINISTRATOR, seen, "INVESTIGATION"))
                .isInstanceOf(DraftChanged.class);
        assertThatThrownBy(() -> new PolicyTerms(0, 1, 1)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aVersionThatDoesAwayWithAFoundationIsNeitherTriedNorPublished() {
        desk.begin(ADMINISTRATOR);
        desk.drop(ADMINISTRATOR, seen(), "PRODUCT_AT_FAULT");
        assertThatThrownBy(() -> desk.tryOut(ADMINISTRATOR, seen())).isInstanceOf(PolicyRefused.class);
        assertThatThrownBy(() -> desk.publish(ADMINISTRATOR, Intent.fresh(), seen(), Optional.empty()))
                .isInstanceOf(PolicyRefused.class);
    }

    @Test
    void itIsPublishedOnceTriedAndWrittenAndNotIntoThePast() {
        Instant begins = later();
        desk.begin(ADMINISTRATOR);
        assertThatThrownBy(() -> desk.publish(ADMINISTRATOR, Intent.fresh(), seen(), Optional.of(begins)))
                .isInstanceOf(NotTried.class);
        desk.keep(
                ADMINISTRATOR,
                seen(),
                new DraftReason("TRAINING", 900, true, Proof.NOTE, DecidedBy.AGENT),
                List.of(new PolicyText("en", "TRAINING", "Training", "What we taught")));
        desk.tryOut(ADMINISTRATOR, seen());
        assertThatThrownBy(() -> desk.publish(ADMINISTRATOR, Intent.fresh(), seen(), Optional.of(begins)))
                .isInstanceOf(WordsMissing.class);
        keep("TRAINING", true, Proof.NOTE);
        desk.tryOut(ADMINISTRATOR, seen());
        assertThatThrownBy(() -> desk.publish(
                        ADMINISTRATOR,
                        Intent.fresh(),
                        seen(),
                        Optional.of(clock.now().minusSeconds(60))))
                .isInstanceOf(InvalidInput.class);
        Intent intent = Intent.fresh();
        int seen = seen();
        int version = desk.publish(ADMINISTRATOR, intent, seen, Optional.of(begins));
        assertThat(desk.publish(ADMINISTRATOR, intent, seen, Optional.of(begins)))
                .isEqualTo(version);
        assertThat(versions.texts(version, "fr").get("TRAINING").title()).isEqualTo("fr TRAINING");
        assertThat(versions.head(begins).version()).isEqualTo(version);
        assertThat(versions.current().version()).isNotEqualTo(version);
        assertThatThrownBy(() -> drafts.get(ADMINISTRATOR)).isInstanceOf(NotFound.class);
        desk.begin(ADMINISTRATOR);
        desk.tryOut(ADMINISTRATOR, seen());
        assertThatThrownBy(() -> desk.publish(ADMINISTRATOR, Intent.fresh(), seen(), Optional.empty()))
                .as("before the one that is to come")
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatWasPublishedIsNotEditedByAnybody() throws SQLException {
        for (String table : List.of("policy_version", "policy_reason", "policy_text")) {
            try (Connection application = database.getConnection();
                    Statement statement = application.createStatement()) {
                assertThatThrownBy(() -> statement.execute("update " + table + " set version = version"))
                        .isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> statement.execute("delete from " + table))
                        .isInstanceOf(SQLException.class);
            }
            try (Connection owner = JdbcAsOwner.open();
                    Statement statement = owner.createStatement()) {
                assertThatThrownBy(() -> statement.execute("update " + table + " set version = version"))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void anIncidentIsJudgedByTheVersionOfItsBeginningAndALaterCycleByItsOwn() {
        Instant begins = later();
        int version = published(begins, "INVESTIGATION", false, Proof.NONE);
        customer.buys(3, Optional.empty(), 0);
        customer.agreesBeforehand();
        long before = opensAt(begins.minusSeconds(5));
        long after = opensAt(begins.plusSeconds(5));
        clock.at(begins.plusSeconds(60), () -> {
            var old = verdicts.close(AGENT, Intent.fresh(), before, investigation());
            assertThat(old.billable()).as("opened before").isTrue();
            var fresh = verdicts.close(AGENT, Intent.fresh(), after, investigation());
            assertThat(fresh.billable()).as("opened after").isFalse();
        });
        assertThat(rows(
                        "select v.policy_version from verdict v join incident i on i.id = v.incident_id where i.number in (?, ?) order by i.number",
                        before,
                        after))
                .doesNotHaveDuplicates()
                .endsWith(Integer.toString(version));
        clock.at(begins.plus(Duration.ofDays(20)), () -> {
            incidents.reopen(AGENT, before);
            assertThat(verdicts.close(AGENT, Intent.fresh(), before, investigation())
                            .billable())
                    .as("a new billing cycle")
                    .isFalse();
        });
    }

    @Test
    void aReasonThatAVersionDoesNotHaveIsNotGiven() {
        Instant begins = later();
        desk.begin(ADMINISTRATOR);
        desk.drop(ADMINISTRATOR, seen(), "THIRD_PARTY");
        desk.tryOut(ADMINISTRATOR, seen());
        desk.publish(ADMINISTRATOR, Intent.fresh(), seen(), Optional.of(begins));
        long number = opensAt(begins.plusSeconds(5));
        clock.at(begins.plusSeconds(60), () -> assertThatThrownBy(
                        () -> verdicts.close(AGENT, Intent.fresh(), number, closing("THIRD_PARTY")))
                .isInstanceOf(ReasonMissing.class));
    }

    @Test
    void whatWouldHaveBeenIsSaidByCaseReasonAndCustomer() {
        customer.buys(3, Optional.empty(), 0);
        long billable = customer.opens("Why was it late", 0);
        customer.closedBillable(billable, 0);
        long free = customer.opens("It is broken", 0);
        customer.closedFree(free, 0);
        desk.begin(ADMINISTRATOR);
        keep("INVESTIGATION", false, Proof.NONE);
        keep("BUG_REPORT", true, Proof.NOTE);
        WhatIf result = whatIfs.run(ADMINISTRATOR, drafts.get(ADMINISTRATOR).policy(), 1);
        assertThat(result.changed().stream().filter(each -> each.past().number() == billable))
                .singleElement()
                .matches(each -> each.change() == Retried.Change.NOW_FREE && each.units() == -1);
        assertThat(result.changed().stream().filter(each -> each.past().number() == free))
                .singleElement()
                .matches(each -> each.change() == Retried.Change.EVIDENCE_MISSING && each.units() == 0);
        assertThat(result.byCustomer().stream()
                        .filter(line -> line.name().startsWith("Statement"))
                        .mapToInt(WhatIf.Line::cases)
                        .sum())
                .isGreaterThanOrEqualTo(2);
        assertThat(result.less()).isPositive();
        assertThat(whatIfs.run(ADMINISTRATOR, versions.current(), 1).changed().stream()
                        .filter(each -> each.past().organisationId() == customer.id()))
                .as("the version that judged them")
                .isEmpty();
    }

    /** Begins after all others and years from now, so that only who sets the clock so far meets it. */
    private Instant later() {
        Instant last = versions.all().get(0).effectiveFrom();
        Instant far = clock.now().plus(Duration.ofDays(2_000));
        return (last.isAfter(far) ? last : far).plus(Duration.ofDays(40));
    }

    private int published(Instant begins, String code, boolean billable, Proof proof) {
        desk.begin(ADMINISTRATOR);
        // Whatever the tests before left in the newest version: what is asked about stands as at first.
        keep("THIRD_PARTY", true, Proof.NOTE);
        keep(code, billable, proof);
        desk.tryOut(ADMINISTRATOR, seen());
        return desk.publish(ADMINISTRATOR, Intent.fresh(), seen(), Optional.of(begins));
    }

    private void keep(String code, boolean billable, Proof proof) {
        desk.keep(
                ADMINISTRATOR,
                seen(),
                new DraftReason(code, 500, billable, proof, DecidedBy.AGENT),
                List.of(
                        new PolicyText("en", code, "en " + code, "en words"),
                        new PolicyText("fr", code, "fr " + code, "fr words")));
    }

    private int seen() {
        return drafts.get(ADMINISTRATOR).head().changes();
    }

    private long opensAt(Instant instant) {
        long[] number = new long[1];
        clock.at(
                instant,
                () -> number[0] = incidents.open(
                        customer.owner(), Intent.fresh(), new NewIncident("Late", Category.DELIVERY, "Please look")));
        return number[0];
    }

    private static Closing investigation() {
        return closing("INVESTIGATION");
    }

    private static Closing closing(String reason) {
        return new Closing(
                new FaultTest(false, false), reason, Optional.empty(), "", "the log of the day", "So it was.");
    }

    private List<String> rows(String sql, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            return Rows.of(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
