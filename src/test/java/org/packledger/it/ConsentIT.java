package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.ACCOUNTANT;
import static org.packledger.it.TestCustomer.ADMINISTRATOR;
import static org.packledger.it.TestCustomer.AGENT;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.billability.EvidenceMissing;
import org.packledger.billability.FaultTest;
import org.packledger.billability.ReasonMissing;
import org.packledger.customer.StandingOrderDesk;
import org.packledger.customer.StandingOrders;
import org.packledger.incident.Agreement;
import org.packledger.incident.AlreadyAgreed;
import org.packledger.incident.AlreadyAnswered;
import org.packledger.incident.Category;
import org.packledger.incident.Closing;
import org.packledger.incident.ConsentDesk;
import org.packledger.incident.ConsentMissing;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.NewIncident;
import org.packledger.incident.NotApprover;
import org.packledger.incident.NotDeniable;
import org.packledger.incident.NotOpen;
import org.packledger.incident.NothingToPropose;
import org.packledger.incident.ProposalStatus;
import org.packledger.incident.Proposing;
import org.packledger.incident.VerdictDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.knowledge.ArticleText;
import org.packledger.knowledge.KnowledgeDesk;
import org.packledger.ledger.NoUnitsLeft;
import org.packledger.platform.PortalClock;

/** Nothing costs before the customer agreed, and only four things are an agreement: each tried, each way round it refused. */
@ArquillianTest
class ConsentIT {

    @Inject
    private TestCustomer customer;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private ConsentDesk consents;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private StandingOrderDesk standing;

    @Inject
    private StandingOrders orders;

    @Inject
    private KnowledgeDesk knowledge;

    @Inject
    private PortalClock clock;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    // --- proposed and accepted

    @Test
    void whatAnApproverAcceptsHoldsAUnitAndThenSettlesIt() {
        long number = anIncidentWithUnits(7);
        assertThat(consents.propose(AGENT, Intent.fresh(), number, proposing())).isEqualTo(ProposalStatus.PROPOSED);
        assertThat(one("select units_left from verdict_proposal where id = ?", proposal(number)))
                .isEqualTo("7");
        assertThat(held()).isEqualTo("0");
        Actor approver = customer.colleague("Amy", Role.APPROVER);
        Intent intent = Intent.fresh();
        consents.accept(approver, intent, number, proposal(number));
        consents.accept(approver, intent, number, proposal(number));
        assertThat(held()).isEqualTo("1");
        assertThat(one(
                        "select concat_ws('|', c.source, c.agreed_by, c.reason) from consent c"
                                + " join incident i on i.id = c.incident_id where i.number = ?",
                        number))
                .isEqualTo("PAGE|Amy|INVESTIGATION");
        assertThat(verdicts.close(AGENT, Intent.fresh(), number, closing("INVESTIGATION"))
                        .balanceAfter())
                .isEqualTo(6);
        assertThat(held()).isEqualTo("0");
    }

    @Test
    void withoutConsentNothingSettles() {
        long number = anIncidentWithUnits(3);
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, closing("INVESTIGATION")))
                .isInstanceOf(ConsentMissing.class);
        consents.propose(AGENT, Intent.fresh(), number, proposing());
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, closing("INVESTIGATION")))
                .as("proposed is not accepted")
                .isInstanceOf(ConsentMissing.class);
        consents.decline(customer.owner(), Intent.fresh(), number, proposal(number), "too much", false);
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, closing("INVESTIGATION")))
                .as("declined")
                .isInstanceOf(ConsentMissing.class);
        assertThat(debits(number)).isEqualTo("0");
    }

    @Test
    void whatWasAgreedToIsWhatIsChargedAndNothingElse() {
        long number = anIncidentWithUnits(3);
        accepted(number);
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, closing("THIRD_PARTY")))
                .isInstanceOf(ConsentMissing.class);
        assertThat(debits(number)).isEqualTo("0");
    }

    @Test
    void aConsentIsOfItsBillingCycle() {
        long number = anIncidentWithUnits(3);
        accepted(number);
        verdicts.close(AGENT, Intent.fresh(), number, closing("INVESTIGATION"));
        at(clock.now().plus(Duration.ofDays(20)), () -> {
            incidents.reopen(AGENT, number);
            assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, closing("INVESTIGATION")))
                    .isInstanceOf(ConsentMissing.class);
        });
    }

    @Test
    void onlyApproversAndOwnersOfTheCustomerAnswer() {
        long number = anIncidentWithUnits(3);
        consents.propose(AGENT, Intent.fresh(), number, proposing());
        long proposal = proposal(number);
        for (Actor other : List.of(
                AGENT,
                TestCustomer.LEAD,
                ACCOUNTANT,
                ADMINISTRATOR,
                customer.colleague("Req", Role.REQUESTER),
                customer.colleague("Buy", Role.BUYER),
                customer.colleague("Fin", Role.FINANCE),
                Actor.staff(1, "Both", Set.of(Role.AGENT, Role.APPROVER)))) {
            assertThatThrownBy(() -> consents.accept(other, Intent.fresh(), number, proposal))
                    .as(other.toString())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> consents.decline(other, Intent.fresh(), number, proposal, "", true))
                    .as(other.toString())
                    .isInstanceOf(NotAllowed.class);
        }
        Actor stranger = Actor.contact(1, "Eve", customer.id() + 1_000_000, Set.of(Role.OWNER));
        assertThatThrownBy(() -> consents.accept(stranger, Intent.fresh(), number, proposal))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consents.decline(stranger, Intent.fresh(), number, proposal, "", false))
                .isInstanceOf(NotFound.class);
        assertThat(held()).isEqualTo("0");
    }

    @Test
    void onlyStaffProposesAndOnlyWhatCosts() {
        long number = anIncidentWithUnits(3);
        assertThatThrownBy(() -> consents.propose(customer.owner(), Intent.fresh(), number, proposing()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> consents.propose(AGENT, Intent.fresh(), number, proposing("BUG_REPORT", "")))
                .isInstanceOf(NothingToPropose.class);
        assertThatThrownBy(() -> consents.propose(AGENT, Intent.fresh(), number, proposing("PRODUCT_AT_FAULT", "")))
                .isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> consents.propose(AGENT, Intent.fresh(), number, proposing("INVESTIGATION", "")))
                .isInstanceOf(EvidenceMissing.class);
        verdicts.close(AGENT, Intent.fresh(), number, closing("BUG_REPORT"));
        assertThatThrownBy(() -> consents.propose(AGENT, Intent.fresh(), number, proposing()))
                .isInstanceOf(NotOpen.class);
    }

    @Test
    void aProposalOfAnotherIncidentIsNotThere() {
        long number = anIncidentWithUnits(3);
        long other = anIncident();
        consents.propose(AGENT, Intent.fresh(), other, proposing());
        assertThatThrownBy(() -> consents.accept(customer.owner(), Intent.fresh(), number, proposal(other)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasReplacedOrOutlivedItsIncidentIsNotAccepted() {
        long number = anIncidentWithUnits(3);
        consents.propose(AGENT, Intent.fresh(), number, proposing());
        long first = proposal(number);
        consents.propose(AGENT, Intent.fresh(), number, proposing("THIRD_PARTY", "their supplier"));
        assertThatThrownBy(() -> consents.accept(customer.owner(), Intent.fresh(), number, first))
                .isInstanceOf(AlreadyAnswered.class);
        long second = proposal(number);
        verdicts.close(AGENT, Intent.fresh(), number, closing("BUG_REPORT"));
        assertThatThrownBy(() -> consents.accept(customer.owner(), Intent.fresh(), number, second))
                .isInstanceOf(AlreadyAnswered.class);
        assertThat(held()).isEqualTo("0");
    }

    @Test
    void theSameFormTwiceIsOneProposalAndOtherContentAConflict() {
        long number = anIncidentWithUnits(3);
        Intent intent = Intent.fresh();
        consents.propose(AGENT, intent, number, proposing());
        consents.propose(AGENT, intent, number, proposing());
        assertThat(one(
                        "select count(*) from verdict_proposal p join incident i on i.id = p.incident_id where i.number = ?",
                        number))
                .isEqualTo("1");
        assertThatThrownBy(() -> consents.propose(AGENT, intent, number, proposing("THIRD_PARTY", "x")))
                .isInstanceOf(IntentConflict.class);
        Intent answer = Intent.fresh();
        consents.accept(customer.owner(), answer, number, proposal(number));
        assertThatThrownBy(() -> consents.decline(customer.owner(), answer, number, proposal(number), "", false))
                .isInstanceOf(IntentConflict.class);
        assertThatThrownBy(() -> consents.propose(AGENT, Intent.fresh(), number, proposing()))
                .isInstanceOf(AlreadyAgreed.class);
    }

    @Test
    void withoutAUnitNothingIsAccepted() {
        long number = anIncident();
        consents.propose(AGENT, Intent.fresh(), number, proposing());
        assertThatThrownBy(() -> consents.accept(customer.owner(), Intent.fresh(), number, proposal(number)))
                .isInstanceOf(NoUnitsLeft.class);
        assertThat(one("select status from verdict_proposal where id = ?", proposal(number)))
                .isEqualTo("PROPOSED");
        customer.buys(1, Optional.empty(), 0);
        consents.accept(customer.owner(), Intent.fresh(), number, proposal(number));
        assertThat(held()).isEqualTo("1");
    }

    @Test
    void acceptedAndDeclinedAtOnceOneOfThemCounts() throws Exception {
        for (int round = 0; round < 5; round++) {
            long number = anIncidentWithUnits(1);
            consents.propose(AGENT, Intent.fresh(), number, proposing());
            long proposal = proposal(number);
            Actor owner = customer.owner();
            AtomicInteger answered = new AtomicInteger();
            ConcurrentLinkedQueue<DomainException> refused = new ConcurrentLinkedQueue<>();
            Crowd.of(8).each(who -> {
                try {
                    if (who % 2 == 0) {
                        consents.accept(owner, Intent.fresh(), number, proposal);
                    } else {
                        consents.decline(owner, Intent.fresh(), number, proposal, "", false);
                    }
                    answered.incrementAndGet();
                } catch (DomainException e) {
                    refused.add(e);
                }
            });
            assertThat(answered).hasValue(1);
            assertThat(refused).hasSize(7).allMatch(AlreadyAnswered.class::isInstance);
            boolean accepted = one("select status from verdict_proposal where id = ?", proposal)
                    .equals("ACCEPTED");
            assertThat(one(
                            "select count(*) from consent c join incident i on i.id = c.incident_id where i.number = ?",
                            number))
                    .isEqualTo(accepted ? "1" : "0");
            verdicts.close(AGENT, Intent.fresh(), number, closing("BUG_REPORT"));
        }
    }

    @Test
    void decliningKeepsItOpenOrClosesItFree() {
        long open = anIncidentWithUnits(2);
        consents.propose(AGENT, Intent.fresh(), open, proposing());
        consents.decline(customer.owner(), Intent.fresh(), open, proposal(open), "we look ourselves", false);
        assertThat(one("select status from incident where number = ?", open)).isEqualTo("OPEN");
        long closed = anIncident();
        consents.propose(AGENT, Intent.fresh(), closed, proposing());
        Intent intent = Intent.fresh();
        consents.decline(customer.owner(), intent, closed, proposal(closed), "", true);
        consents.decline(customer.owner(), intent, closed, proposal(closed), "", true);
        assertThat(one("select status from incident where number = ?", closed)).isEqualTo("SOLVED");
        assertThat(one(
                        "select concat_ws('|', v.reason, v.billable) from verdict v"
                                + " join incident i on i.id = v.incident_id where i.number = ?",
                        closed))
                .isEqualTo("WITHDRAWN|0");
        assertThat(debits(closed)).isEqualTo("0");
    }

    @Test
    void approversAreTold() {
        long number = anIncidentWithUnits(2);
        customer.colleague("Zoe", Role.APPROVER);
        customer.colleague("Rex", Role.REQUESTER);
        consents.propose(AGENT, Intent.fresh(), number, proposing());
        assertThat(rows(
                        "select recipient from outbox where kind = 'VERDICT_PROPOSED' and subject like ?",
                        "%" + number + "%"))
                .hasSize(2)
                .noneMatch(recipient -> recipient.startsWith("Rex"));
    }

    @Test
    void theLetterThatAsksNamesWhatItRestsOn() {
        long number = anIncidentWithUnits(2);
        consents.propose(AGENT, Intent.fresh(), number, proposing());
        assertThat(letter(number)).contains("We would look into each of them.", "to be done: compare nine newsletters");
        ArticleText text = new ArticleText("Rules by size " + Intent.fresh().id(), "Delivery", "Why?", "So.", "");
        AtomicLong article = new AtomicLong();
        at(clock.now().minus(Duration.ofDays(3)), () -> {
            article.set(knowledge.draft(AGENT, Intent.fresh(), text));
            knowledge.publish(AGENT, article.get(), 1);
        });
        long answered = anIncident();
        consents.propose(
                AGENT,
                Intent.fresh(),
                answered,
                new Proposing("ANSWER_AVAILABLE", Optional.of(article.get()), "", "", "It stands there."));
        assertThat(letter(answered)).contains("It rests on article ", text.title(), "/kb/rules-by-size");
    }

    // --- standing orders

    @Test
    void aStandingOrderAnswersUntilTheMonthIsUsedUp() {
        customer.buys(5, Optional.empty(), 1);
        standing.order(customer.owner(), Intent.fresh(), "INVESTIGATION", 1);
        long first = anIncident();
        assertThat(consents.propose(AGENT, Intent.fresh(), first, proposing())).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(held()).isEqualTo("1");
        long second = anIncident();
        assertThat(consents.propose(AGENT, Intent.fresh(), second, proposing())).isEqualTo(ProposalStatus.PROPOSED);
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), second, closing("INVESTIGATION")))
                .isInstanceOf(ConsentMissing.class);
        long third = anIncident();
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), third, closing("THIRD_PARTY")))
                .as("of another reason")
                .isInstanceOf(ConsentMissing.class);
        at(clock.now().plus(Duration.ofDays(32)), () -> assertThat(
                        verdicts.close(AGENT, Intent.fresh(), second, closing("INVESTIGATION"))
                                .billable())
                .as("the next month")
                .isTrue());
    }

    @Test
    void theMonthsLastOneIsGivenOnceHoweverManyAskAtOnce() throws Exception {
        customer.buys(10, Optional.empty(), 1);
        standing.order(customer.owner(), Intent.fresh(), "INVESTIGATION", 2);
        List<Long> numbers =
                List.of(anIncident(), anIncident(), anIncident(), anIncident(), anIncident(), anIncident());
        AtomicInteger closed = new AtomicInteger();
        Crowd.of(6).each(who -> {
            try {
                verdicts.close(AGENT, Intent.fresh(), numbers.get(who), closing("INVESTIGATION"));
                closed.incrementAndGet();
            } catch (ConsentMissing e) {
                assertThat(e).isNotNull();
            }
        });
        assertThat(closed).hasValue(2);
    }

    @Test
    void standingOrdersAreTheCustomersOwn() {
        Actor approver = customer.colleague("Ann", Role.APPROVER);
        standing.order(approver, Intent.fresh(), "INVESTIGATION", 2);
        standing.order(approver, Intent.fresh(), "INVESTIGATION", 3);
        assertThat(orders.of(customer.owner(), customer.id()))
                .singleElement()
                .matches(order -> order.monthly() == 3 && order.used() == 0);
        long id = orders.of(customer.owner(), customer.id()).get(0).id();
        for (Actor other : List.of(AGENT, ADMINISTRATOR, customer.colleague("Req", Role.REQUESTER))) {
            assertThatThrownBy(() -> standing.order(other, Intent.fresh(), "INVESTIGATION", 1))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> standing.end(other, id)).isInstanceOf(NotAllowed.class);
        }
        Actor stranger = Actor.contact(1, "Eve", customer.id() + 1_000_000, Set.of(Role.OWNER));
        assertThatThrownBy(() -> standing.end(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.of(stranger, customer.id())).isInstanceOf(NotFound.class);
        for (int wrong : List.of(0, -1, 1001)) {
            assertThatThrownBy(() -> standing.order(customer.owner(), Intent.fresh(), "INVESTIGATION", wrong))
                    .isInstanceOf(InvalidInput.class);
        }
        for (String free : List.of("BUG_REPORT", "", "NO_SUCH")) {
            assertThatThrownBy(() -> standing.order(customer.owner(), Intent.fresh(), free, 1))
                    .isInstanceOf(InvalidInput.class);
        }
        standing.end(customer.owner(), id);
        standing.end(customer.owner(), id);
        assertThat(orders.of(customer.owner(), customer.id())).isEmpty();
    }

    // --- by telephone

    @Test
    void anApproverIsNamedForWhatWasSaidOnTheTelephoneAndMayDenyIt() {
        long number = anIncidentWithUnits(2);
        Actor approver = customer.colleague("Amy", Role.APPROVER);
        consents.recordAgreement(AGENT, Intent.fresh(), number, agreement(approver.id(), clock.now()));
        assertThat(held()).isEqualTo("1");
        assertThat(rows(
                        "select recipient from outbox where kind = 'AGREEMENT_RECORDED' and subject like ?",
                        "%" + number + "%"))
                .hasSize(2);
        long consent = Long.parseLong(one("select max(id) from consent"));
        assertThatThrownBy(() -> consents.deny(AGENT, Intent.fresh(), number, consent, "no"))
                .isInstanceOf(NotAllowed.class);
        Actor stranger = Actor.contact(1, "Eve", customer.id() + 1_000_000, Set.of(Role.OWNER));
        assertThatThrownBy(() -> consents.deny(stranger, Intent.fresh(), number, consent, "no"))
                .isInstanceOf(NotFound.class);
        Intent intent = Intent.fresh();
        consents.deny(approver, intent, number, consent, "I said that I would ask");
        consents.deny(approver, intent, number, consent, "I said that I would ask");
        assertThat(held()).isEqualTo("0");
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, closing("INVESTIGATION")))
                .isInstanceOf(ConsentMissing.class);
        assertThatThrownBy(() -> consents.deny(approver, Intent.fresh(), number, consent, "again"))
                .isInstanceOf(NotDeniable.class);
    }

    @Test
    void nobodyElseAgreesOnTheTelephone() {
        long number = anIncidentWithUnits(2);
        Instant now = clock.now();
        long requester = customer.colleague("Req", Role.REQUESTER).id();
        for (long contact : List.of(requester, 987_654_321L)) {
            assertThatThrownBy(() -> consents.recordAgreement(AGENT, Intent.fresh(), number, agreement(contact, now)))
                    .isInstanceOf(NotApprover.class);
        }
        assertThatThrownBy(() -> consents.recordAgreement(
                        customer.owner(), Intent.fresh(), number, agreement(customer.contact(), now)))
                .isInstanceOf(NotAllowed.class);
        for (Instant wrong : List.of(now.minus(Duration.ofDays(1)), now.plus(Duration.ofHours(1)))) {
            assertThatThrownBy(() -> consents.recordAgreement(
                            AGENT, Intent.fresh(), number, agreement(customer.contact(), wrong)))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> consents.recordAgreement(
                        AGENT, Intent.fresh(), number, new Agreement(customer.contact(), "BUG_REPORT", now, "said so")))
                .isInstanceOf(ReasonMissing.class);
        assertThat(held()).isEqualTo("0");
    }

    @Test
    void whatWasAcceptedOnThePageIsNotDenied() {
        long number = anIncidentWithUnits(2);
        accepted(number);
        long consent = Long.parseLong(one("select max(id) from consent"));
        assertThatThrownBy(() -> consents.deny(customer.owner(), Intent.fresh(), number, consent, "changed my mind"))
                .isInstanceOf(NotDeniable.class);
    }

    // --- administration

    @Test
    void administrationThatAnApproverOrderedNeedsNoProposal() {
        customer.buys(1, Optional.empty(), 1);
        Intent intent = Intent.fresh();
        long number = incidents.open(customer.owner(), intent, ordering());
        assertThat(incidents.open(customer.owner(), intent, ordering())).isEqualTo(number);
        assertThat(held()).isEqualTo("1");
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, closing("INVESTIGATION")))
                .as("only what was ordered")
                .isInstanceOf(ConsentMissing.class);
        incidents.logWork(AGENT, Intent.fresh(), number, "signed in to their server", 10);
        assertThat(verdicts.close(AGENT, Intent.fresh(), number, closing("ADMINISTRATION"))
                        .billable())
                .isTrue();
    }

    @Test
    void nobodyElseOrdersAndNobodyWithoutAUnit() {
        assertThatThrownBy(() -> incidents.open(customer.owner(), Intent.fresh(), ordering()))
                .isInstanceOf(NoUnitsLeft.class);
        customer.buys(1, Optional.empty(), 1);
        assertThatThrownBy(() -> incidents.open(customer.colleague("Req", Role.REQUESTER), Intent.fresh(), ordering()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> incidents.openFor(AGENT, Intent.fresh(), customer.contact(), ordering()))
                .isInstanceOf(InvalidInput.class);
        assertThat(held()).isEqualTo("0");
    }

    // --- fixtures

    private static Proposing proposing() {
        return proposing("INVESTIGATION", "compare nine newsletters");
    }

    private static Proposing proposing(String reason, String note) {
        return new Proposing(reason, Optional.empty(), "", note, "We would look into each of them.");
    }

    private static Closing closing(String reason) {
        return new Closing(new FaultTest(false, false), reason, Optional.empty(), "", "the log", "This is how it was.");
    }

    private static NewIncident ordering() {
        return new NewIncident("Move the gateway", Category.CONFIGURATION, "On Saturday, please", true);
    }

    private static Agreement agreement(long contact, Instant at) {
        return new Agreement(contact, "INVESTIGATION", at, "called us back");
    }

    private void accepted(long number) {
        consents.propose(AGENT, Intent.fresh(), number, proposing());
        consents.accept(customer.owner(), Intent.fresh(), number, proposal(number));
    }

    private long anIncident() {
        return incidents.open(
                customer.owner(), Intent.fresh(), new NewIncident("Mail is late", Category.DELIVERY, "Please look"));
    }

    private long anIncidentWithUnits(int units) {
        customer.buys(units, Optional.empty(), 1);
        return anIncident();
    }

    private long proposal(long number) {
        return Long.parseLong(one(
                "select max(p.id) from verdict_proposal p join incident i on i.id = p.incident_id where i.number = ?",
                number));
    }

    private String letter(long number) {
        return one("select body from outbox where kind = 'VERDICT_PROPOSED' and incident_number = ?", number);
    }

    private String held() {
        return one("select held from book where id = ?", customer.id());
    }

    private String debits(long number) {
        return one(
                "select count(*) from journal_entry e join incident i on i.id = e.incident_id"
                        + " where i.number = ? and e.kind = 'INCIDENT_SETTLED'",
                number);
    }

    private String one(String sql, Object... parameters) {
        return rows(sql, parameters).get(0);
    }

    private List<String> rows(String sql, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            return Rows.of(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void at(Instant instant, Runnable what) {
        clock.at(instant, what);
    }
}
