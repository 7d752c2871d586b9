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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.billability.EvidenceMissing;
import org.packledger.billability.FaultTest;
import org.packledger.billability.ReasonMissing;
import org.packledger.customer.StandingOrderDesk;
import org.packledger.incident.Access;
import org.packledger.incident.Agreement;
import org.packledger.incident.AlreadyAnswered;
import org.packledger.incident.AlreadyAppealed;
import org.packledger.incident.AppealDesk;
import org.packledger.incident.AppealTooLate;
import org.packledger.incident.Category;
import org.packledger.incident.Closed;
import org.packledger.incident.Closing;
import org.packledger.incident.ConsentDesk;
import org.packledger.incident.ConsentMissing;
import org.packledger.incident.DebitStands;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.Incidents;
import org.packledger.incident.MatterDebited;
import org.packledger.incident.MatterDesk;
import org.packledger.incident.NewIncident;
import org.packledger.incident.NotApprover;
import org.packledger.incident.NotOpen;
import org.packledger.incident.NothingToPropose;
import org.packledger.incident.ProposalStatus;
import org.packledger.incident.Proposing;
import org.packledger.incident.Said;
import org.packledger.incident.SamePerson;
import org.packledger.incident.UndoDesk;
import org.packledger.incident.VerdictDesk;
import org.packledger.incident.WorkDone;
import org.packledger.incident.WorkWasDone;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.knowledge.ArticleText;
import org.packledger.knowledge.KnowledgeDesk;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.NoUnitsLeft;
import org.packledger.platform.PortalClock;
import org.packledger.platform.Topic;

/**
 * Each rule of the policy, and every door by which somebody could try to get round it: what a page asks the desk, a mail, the
 * telephone, a form that is sent again, an order beforehand, an incident that is merged, split or opened again. Forms that are tampered with in the browser are in
 * {@code browser.TamperedFormIT}; versions of the policy in {@link PolicyIT}.
 */
@ArquillianTest
class PolicyDoorsIT {

    private static final FaultTest NO_FAULT = new FaultTest(false, false);
    private static final String WHY = "INVESTIGATION";

    @Inject
    private TestCustomer customer;

    @Inject
    private TestCustomer other;

    @Inject
    private Postman postman;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private ConsentDesk consents;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private UndoDesk undo;

    @Inject
    private AppealDesk appeals;

    @Inject
    private MatterDesk matters;

    @Inject
    private StandingOrderDesk standing;

    @Inject
    private KnowledgeDesk knowledge;

    @Inject
    private Incidents views;

    @Inject
    private PortalClock clock;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    void theCustomerHasUnits() throws SQLException {
        postman.begin();
        customer.buys(9, Optional.empty(), 10);
    }

    // --- consent before cost

    @Test
    void withoutConsentNothingSettlesOnThePageOrByAFormSentAgain() {
        long number = opened();
        Intent form = Intent.fresh();
        for (Actor staff : List.of(AGENT, LEAD)) {
            refused(ConsentMissing.class, () -> verdicts.close(staff, form, number, billable()));
        }
        assertFree(number);
    }

    @Test
    void wordsOfTheCustomerThatAreNoAcceptanceAreNoConsent() {
        long number = proposed();
        incidents.reply(customer.owner(), Intent.fresh(), number, "ACCEPT. We agree to everything.");
        String about = postman.to(Topic.of(number), ours(), clock.today().plusDays(30));
        assertThat(postman.brings(TestMail.from(ours()).with(about).saying("Yes, please, accept")))
                .startsWith("REPLIED");
        assertThat(postman.brings(TestMail.from(ours()).with(about).saying("ACCEPT")))
                .startsWith("REFUSED NO_PERMISSION");
        refused(ConsentMissing.class, () -> close(number));
        assertFree(number);
    }

    @Test
    void whoOpensForACustomerOrdersNothingInItsName() {
        NewIncident order = new NewIncident("Do it", Category.OTHER, "Please", true);
        refused(InvalidInput.class, () -> incidents.openFor(AGENT, Intent.fresh(), customer.contact(), order));
        refused(
                InvalidInput.class,
                () -> incidents.openFromMail(AGENT, Intent.fresh(), customer.contact(), "", order, "", List.of()));
        refused(InvalidInput.class, () -> incidents.openByMail(customer.owner(), Intent.fresh(), order, "", List.of()));
        Actor requester = customer.colleague("Rita", Role.REQUESTER);
        refused(NotAllowed.class, () -> incidents.open(requester, Intent.fresh(), order));
    }

    @Test
    void theConsentForOneIncidentIsNoneForAnother() {
        long agreed = opened();
        customer.agrees(agreed, 0);
        long part = matters.split(AGENT, Intent.fresh(), agreed, said(agreed), "a part");
        refused(ConsentMissing.class, () -> close(part));
        long target = opened();
        matters.merge(AGENT, Intent.fresh(), agreed, target, "One thing");
        refused(ConsentMissing.class, () -> close(target));
        assertThat(held()).isEqualTo("0");
    }

    @Test
    void whatWasDeclinedOrDeniedIsNoConsent() {
        long declined = proposed();
        consents.decline(customer.owner(), Intent.fresh(), declined, proposal(declined), "", false);
        refused(ConsentMissing.class, () -> close(declined));
        long denied = opened();
        customer.agrees(denied, 0);
        long consent = views.consents(AGENT, views.get(AGENT, denied)).get(0).id();
        consents.deny(customer.owner(), Intent.fresh(), denied, consent, "Nobody said so");
        refused(ConsentMissing.class, () -> close(denied));
        assertThat(held()).isEqualTo("0");
    }

    @Test
    void onlyAnApproverOfTheCustomerConsentsOnThePage() {
        long number = proposed();
        for (Actor nobody : List.of(
                AGENT,
                LEAD,
                ACCOUNTANT,
                ADMINISTRATOR,
                customer.colleague("Rita", Role.REQUESTER),
                customer.colleague("Finn", Role.FINANCE, Role.BUYER),
                Actor.staff(1, "Both", Set.of(Role.AGENT, Role.APPROVER, Role.OWNER)))) {
            refused(NotAllowed.class, () -> consents.accept(nobody, Intent.fresh(), number, proposal(number)));
        }
        refused(NotFound.class, () -> consents.accept(other.owner(), Intent.fresh(), number, proposal(number)));
        refused(ConsentMissing.class, () -> close(number));
    }

    @Test
    void onlyAnApproverOfTheCustomerConsentsByTelephone() {
        long number = opened();
        Actor requester = customer.colleague("Rita", Role.REQUESTER);
        for (long nobody : List.of(requester.id(), other.contact(), -1L)) {
            refused(NotApprover.class, () -> agree(number, nobody, clock.now()));
        }
        refused(
                InvalidInput.class,
                () -> agree(number, customer.contact(), clock.now().plusSeconds(60)));
        refused(
                InvalidInput.class,
                () -> agree(number, customer.contact(), clock.now().minus(Duration.ofDays(9))));
        refused(
                NotAllowed.class,
                () -> consents.recordAgreement(
                        customer.owner(),
                        Intent.fresh(),
                        number,
                        new Agreement(customer.contact(), WHY, clock.now(), "called")));
        refused(ConsentMissing.class, () -> close(number));
    }

    @Test
    void onlyAProvenApproverWithTheirOwnUnusedTokenConsentsByMail() {
        long number = proposed();
        Topic asked = Topic.ofProposal(number, proposal(number));
        String good = postman.to(asked, ours(), clock.today().plusDays(30));
        Actor requester = customer.colleague("Rita", Role.REQUESTER);
        String rita = postman.email(requester.id());
        String stranger = postman.email(other.contact());
        assertThat(accepts(TestMail.unproven(ours()).with(good))).startsWith("TRIAGE NOT_AUTHENTICATED");
        assertThat(accepts(TestMail.from(rita)
                        .with(postman.to(asked, rita, clock.today().plusDays(30)))))
                .startsWith("REFUSED NOT_ALLOWED");
        assertThat(accepts(TestMail.from(rita).with(good))).startsWith("REFUSED NO_PERMISSION");
        assertThat(accepts(TestMail.from(stranger)
                        .with(postman.to(asked, stranger, clock.today().plusDays(30)))))
                .startsWith("TRIAGE OTHER_ORGANISATION");
        assertThat(accepts(TestMail.from(ours())
                        .with(postman.to(asked, ours(), clock.today().minusDays(1)))))
                .startsWith("REFUSED EXPIRED");
        refused(ConsentMissing.class, () -> close(number));
        assertThat(accepts(TestMail.from(ours()).with(good))).startsWith("ORDERED");
        assertThat(accepts(TestMail.from(ours()).with(good))).startsWith("REFUSED ALREADY");
        assertThat(held()).isEqualTo("1");
    }

    @Test
    void anAcceptanceSentAgainIsOneAndOfWhatWasReplacedNone() {
        long number = proposed();
        long first = proposal(number);
        consents.propose(AGENT, Intent.fresh(), number, proposing("THIRD_PARTY"));
        refused(AlreadyAnswered.class, () -> consents.accept(customer.owner(), Intent.fresh(), number, first));
        Topic replaced = Topic.ofProposal(number, first);
        assertThat(accepts(TestMail.from(ours())
                        .with(postman.to(replaced, ours(), clock.today().plusDays(30)))))
                .startsWith("REFUSED ALREADY");
        Intent form = Intent.fresh();
        consents.accept(customer.owner(), form, number, proposal(number));
        consents.accept(customer.owner(), form, number, proposal(number));
        refused(IntentConflict.class, () -> consents.accept(customer.owner(), form, number, first));
        assertThat(held()).isEqualTo("1");
        refused(ConsentMissing.class, () -> close(number));
    }

    @Test
    void aStandingOrderAnswersNoMoreThanItsMonth() {
        standing.order(customer.owner(), Intent.fresh(), WHY, 1);
        long first = opened();
        Intent form = Intent.fresh();
        assertThat(verdicts.close(AGENT, form, first, billable()).billable()).isTrue();
        assertThat(verdicts.close(AGENT, form, first, billable()).billable()).isTrue();
        long second = opened();
        refused(ConsentMissing.class, () -> close(second));
        assertThat(consents.propose(AGENT, Intent.fresh(), second, proposing(WHY)))
                .isEqualTo(ProposalStatus.PROPOSED);
        refused(ConsentMissing.class, () -> close(second));
        refused(NotAllowed.class, () -> standing.order(AGENT, Intent.fresh(), WHY, 9));
        refused(
                NotAllowed.class,
                () -> standing.order(customer.colleague("Rita", Role.REQUESTER), Intent.fresh(), WHY, 9));
        assertFree(second);
    }

    // --- the two questions, reasons and evidence

    @Test
    void aFaultOfOursIsFreeWhateverElseIsTrue() {
        for (FaultTest ours : List.of(new FaultTest(true, false), new FaultTest(false, true))) {
            long number = opened();
            customer.agrees(number, 0);
            Closing closing = new Closing(ours, WHY, Optional.empty(), "", "the log", "So it was.");
            assertThat(verdicts.preview(AGENT, number, closing).billable()).isFalse();
            assertThat(verdicts.close(AGENT, Intent.fresh(), number, closing).billable())
                    .isFalse();
            assertFree(number);
        }
    }

    @Test
    void nothingIsChosenForAnybody() {
        long number = opened();
        customer.agrees(number, 0);
        for (String none : List.of("", "PRODUCT_AT_FAULT", "INFORMATION_MISSING", "NO_SUCH_REASON", "investigation")) {
            refused(ReasonMissing.class, () -> verdicts.close(AGENT, Intent.fresh(), number, closing(none, "note")));
            refused(ReasonMissing.class, () -> verdicts.preview(AGENT, number, closing(none, "note")));
            refused(ReasonMissing.class, () -> consents.propose(AGENT, Intent.fresh(), number, proposing(none)));
        }
    }

    @Test
    void eachBillableReasonNeedsItsEvidenceBeforeAndAfter() {
        customer.agreesBeforehand();
        for (String reason : List.of(
                WHY,
                "THIRD_PARTY",
                "CUSTOMER_MAINTENANCE",
                "UNRELATED_CONFIGURATION",
                "ADMINISTRATION",
                "ANSWER_AVAILABLE")) {
            long number = opened();
            refused(EvidenceMissing.class, () -> verdicts.close(AGENT, Intent.fresh(), number, closing(reason, " ")));
            refused(
                    EvidenceMissing.class,
                    () -> verdicts.close(LEAD, Intent.fresh(), number, closing(reason, "\u200b\u2060")));
            assertFree(number);
        }
        long number = opened();
        for (String noted : List.of(WHY, "THIRD_PARTY", "ADMINISTRATION")) {
            refused(
                    EvidenceMissing.class,
                    () -> consents.propose(
                            AGENT, Intent.fresh(), number, new Proposing(noted, Optional.empty(), "", "", "So.")));
        }
    }

    @Test
    void administrationNeedsRequestWorkAndConsent() {
        long number = opened();
        refused(
                EvidenceMissing.class,
                () -> verdicts.close(AGENT, Intent.fresh(), number, closing("ADMINISTRATION", "They asked")));
        incidents.logWork(AGENT, Intent.fresh(), number, "Signed in to their server", 5);
        refused(
                EvidenceMissing.class,
                () -> verdicts.close(AGENT, Intent.fresh(), number, closing("ADMINISTRATION", "")));
        refused(
                ConsentMissing.class,
                () -> verdicts.close(AGENT, Intent.fresh(), number, closing("ADMINISTRATION", "They asked")));
        Actor poor = other.owner();
        refused(
                NoUnitsLeft.class,
                () -> incidents.open(poor, Intent.fresh(), new NewIncident("Do it", Category.OTHER, "Please", true)));
        assertFree(number);
    }

    @Test
    void anAccessToTheirServerNamesTheRequestOfTheCustomerForIt() {
        long number = opened();
        long foreign = other.opens("Theirs", 0);
        incidents.answer(AGENT, Intent.fresh(), number, "May we sign in?", true);
        List<Said> talk = views.conversation(AGENT, views.get(AGENT, number));
        customer.agrees(number, 0);
        long consent = views.consents(AGENT, views.get(AGENT, number)).get(0).id();
        for (Access.Request none : List.of(
                Access.Request.message(said(foreign)),
                Access.Request.message(talk.get(1).id()),
                Access.Request.consent(consent + 1_000_000))) {
            refused(InvalidInput.class, () -> logs(AGENT, number, none));
        }
        refused(InvalidInput.class, () -> new Access("mail1", "Looked", 5, null));
        refused(InvalidInput.class, () -> new Access(" ", "Looked", 5, Access.Request.consent(consent)));
        refused(NotAllowed.class, () -> logs(customer.owner(), number, Access.Request.consent(consent)));
        logs(AGENT, number, Access.Request.message(talk.get(0).id()));
        logs(LEAD, number, Access.Request.consent(consent));
        consents.deny(customer.owner(), Intent.fresh(), number, consent, "Nobody said so");
        refused(InvalidInput.class, () -> logs(AGENT, number, Access.Request.consent(consent)));
        assertThat(views.work(customer.owner(), views.get(customer.owner(), number)))
                .hasSize(2)
                .allMatch(done -> done.isAccess()
                        && done.server().equals("mail1")
                        && done.requestedBy().equals("Olga")
                        && done.requestedAt() != null)
                .extracting(WorkDone::agreed)
                .containsExactly(false, true);
        refused(NotFound.class, () -> views.work(other.owner(), views.get(AGENT, number)));
    }

    @Test
    void anAnswerIsReadilyAvailableByAnOlderArticleOnly() {
        customer.agreesBeforehand();
        long old = published();
        long doubted = published();
        knowledge.doubt(AGENT, doubted, "Nobody finds it");
        long draft = knowledge.draft(AGENT, Intent.fresh(), text());
        long number = opened();
        long late = published();
        refused(
                EvidenceMissing.class,
                () -> verdicts.close(AGENT, Intent.fresh(), number, closing("ANSWER_AVAILABLE", "It is there")));
        refused(InvalidInput.class, () -> cite(number, draft));
        refused(InvalidInput.class, () -> cite(number, 987_654_321));
        for (long article : List.of(late, doubted)) {
            refused(
                    NothingToPropose.class,
                    () -> consents.propose(
                            AGENT,
                            Intent.fresh(),
                            number,
                            new Proposing("ANSWER_AVAILABLE", Optional.of(article), "", "", "It is there.")));
        }
        long part = matters.split(AGENT, Intent.fresh(), number, said(number), "a part");
        assertThat(cite(part, late).reason()).as("taken out later").isEqualTo("INFORMATION_MISSING");
        assertThat(cite(number, late).billable()).isFalse();
        clock.at(clock.now().plus(Duration.ofDays(20)), () -> {
            incidents.reopen(AGENT, number);
            assertThat(cite(number, late).billable()).as("asked again later").isFalse();
        });
        assertThat(cite(opened(), doubted).billable()).isFalse();
        assertThat(cite(opened(), old).billable()).isTrue();
    }

    // --- once

    @Test
    void aVerdictIsGivenOnceUntilItIsOpenedAgain() {
        customer.agreesBeforehand();
        long number = opened();
        Intent form = Intent.fresh();
        Closed closed = verdicts.close(AGENT, form, number, billable());
        assertThat(verdicts.close(AGENT, form, number, billable())).isEqualTo(closed);
        refused(IntentConflict.class, () -> verdicts.close(AGENT, form, number, closing("THIRD_PARTY", "them")));
        refused(NotOpen.class, () -> close(number));
        assertThat(net(number)).isEqualTo("1");
    }

    @Test
    void openedAgainWithinTheDaysOfGraceItIsDebitedOnceAndAfterThemByANewConsentOnly() {
        long number = opened();
        customer.agrees(number, 0);
        close(number);
        incidents.reply(customer.owner(), Intent.fresh(), number, "Once more");
        close(number);
        String about = postman.to(Topic.of(number), ours(), clock.today().plusDays(30));
        postman.brings(TestMail.from(ours()).with(about).saying("And again"));
        close(number);
        assertThat(net(number)).isEqualTo("1");
        clock.at(clock.now().plus(Duration.ofDays(13)), () -> {
            incidents.reopen(AGENT, number);
            assertThat(close(number).entry()).isEmpty();
        });
        clock.at(clock.now().plus(Duration.ofDays(40)), () -> {
            incidents.reopen(customer.owner(), number);
            refused(ConsentMissing.class, () -> close(number));
        });
        assertThat(net(number)).isEqualTo("1");
    }

    @Test
    void whatIsOneMatterIsDebitedOnce() {
        customer.agreesBeforehand();
        long whole = opened();
        long part = matters.split(AGENT, Intent.fresh(), whole, said(whole), "a part");
        close(part);
        refused(MatterDebited.class, () -> close(whole));
        refused(MatterDebited.class, () -> consents.propose(AGENT, Intent.fresh(), whole, proposing(WHY)));
        refused(MatterDebited.class, () -> agree(whole, customer.contact(), clock.now()));
        long twin = opened();
        close(twin);
        matters.merge(AGENT, Intent.fresh(), twin, whole, "One thing");
        assertThat(rows("select available from book where id = ?", customer.id()))
                .containsExactly("8");
    }

    // --- the customer's own ways out

    @Test
    void aDebitIsNotUndoneByOpeningAndWithdrawing() {
        long number = opened();
        customer.agrees(number, 0);
        close(number);
        refused(NotOpen.class, () -> withdraw(number));
        incidents.reply(customer.owner(), Intent.fresh(), number, "Thank you");
        refused(DebitStands.class, () -> withdraw(number));
        consents.propose(AGENT, Intent.fresh(), number, proposing("THIRD_PARTY"));
        refused(
                DebitStands.class,
                () -> consents.decline(customer.owner(), Intent.fresh(), number, proposal(number), "", true));
        assertThat(net(number)).isEqualTo("1");
    }

    @Test
    void aFormUnderTheIntentOfAnotherIncidentDoesNothingAndSaysSo() {
        long first = opened();
        long second = opened();
        Intent work = Intent.fresh();
        incidents.logWork(AGENT, work, first, "Looked", 5);
        incidents.logWork(AGENT, work, first, "Looked", 5);
        refused(IntentConflict.class, () -> incidents.logWork(AGENT, work, second, "Looked", 5));
        refused(IntentConflict.class, () -> incidents.logWork(AGENT, work, first, "Something else", 5));
        Intent agreement = Intent.fresh();
        Agreement said = new Agreement(customer.contact(), "INVESTIGATION", clock.now(), "called us back");
        consents.recordAgreement(AGENT, agreement, first, said);
        refused(IntentConflict.class, () -> consents.recordAgreement(AGENT, agreement, second, said));
        assertThat(held()).isEqualTo("1");
        withdraw(first);
        withdraw(second);
        Intent undone = Intent.fresh();
        undo.undo(LEAD, undone, first, "By mistake");
        refused(IntentConflict.class, () -> undo.undo(LEAD, undone, second, "By mistake"));
    }

    @Test
    void withinTheMinutesOfThePolicyWithdrawingIsFreeInAnyCase() {
        long number = opened();
        customer.agrees(number, 0);
        incidents.logWork(AGENT, Intent.fresh(), number, "Looked", 5);
        Intent form = Intent.fresh();
        verdicts.withdraw(customer.owner(), form, number, "Found it");
        verdicts.withdraw(customer.owner(), form, number, "Found it");
        assertThat(held()).isEqualTo("0");
        assertFree(number);
    }

    @Test
    void afterThemItIsRefusedWhereAgreedWorkWasDone() {
        long agreed = opened();
        customer.agrees(agreed, 0);
        long worked = opened();
        incidents.logWork(AGENT, Intent.fresh(), worked, "Looked", 5);
        long both = opened();
        customer.agrees(both, 0);
        incidents.logWork(AGENT, Intent.fresh(), both, "Looked", 5);
        clock.at(clock.now().plus(Duration.ofMinutes(31)), () -> {
            withdraw(agreed);
            withdraw(worked);
            refused(WorkWasDone.class, () -> withdraw(both));
        });
        assertThat(held()).isEqualTo("1");
    }

    @Test
    void onlyTheCustomerWithdrawsAndSaysWhy() {
        long number = opened();
        for (Actor nobody : List.of(AGENT, LEAD, customer.colleague("Finn", Role.FINANCE))) {
            refused(NotAllowed.class, () -> verdicts.withdraw(nobody, Intent.fresh(), number, "No more"));
        }
        refused(NotFound.class, () -> verdicts.withdraw(other.owner(), Intent.fresh(), number, "No more"));
        refused(InvalidInput.class, () -> verdicts.withdraw(customer.owner(), Intent.fresh(), number, " "));
    }

    // --- appeal

    @Test
    void anAppealIsMadeInTimeOnceByAnApprover() {
        customer.agreesBeforehand();
        long number = opened();
        EntryId debit = close(number).entry().orElseThrow();
        Topic topic = Topic.ofDebit(number, debit);
        Actor requester = customer.colleague("Rita", Role.REQUESTER);
        String rita = postman.email(requester.id());
        refused(NotAllowed.class, () -> appeals.appeal(requester, Intent.fresh(), number, debit, "unfair"));
        refused(NotAllowed.class, () -> appeals.appeal(AGENT, Intent.fresh(), number, debit, "unfair"));
        refused(NotFound.class, () -> appeals.appeal(other.owner(), Intent.fresh(), number, debit, "unfair"));
        assertThat(postman.brings(TestMail.from(rita)
                        .with(postman.to(topic, rita, clock.today().plusDays(30)))
                        .saying("APPEAL", "unfair")))
                .startsWith("REFUSED NOT_ALLOWED");
        clock.at(clock.now().plus(Duration.ofDays(32)), () -> {
            refused(
                    AppealTooLate.class,
                    () -> appeals.appeal(customer.owner(), Intent.fresh(), number, debit, "unfair"));
            assertThat(postman.brings(TestMail.from(ours())
                            .with(postman.to(topic, ours(), clock.today().plusDays(30)))
                            .saying("APPEAL", "unfair")))
                    .startsWith("REFUSED EXPIRED");
        });
        assertThat(rows("select count(*) from appeal where book_id = ?", customer.id()))
                .containsExactly("0");
        appeals.appeal(customer.owner(), Intent.fresh(), number, debit, "unfair");
        refused(
                AlreadyAppealed.class,
                () -> appeals.appeal(customer.owner(), Intent.fresh(), number, debit, "unfair again"));
        assertThat(postman.brings(TestMail.from(ours())
                        .with(postman.to(topic, ours(), clock.today().plusDays(30)))
                        .saying("APPEAL", "once more")))
                .startsWith("REFUSED ALREADY");
    }

    @Test
    void anAppealIsDecidedByALeadWhoDidNotDecideTheDebit() {
        customer.agreesBeforehand();
        long number = opened();
        EntryId debit =
                verdicts.close(LEAD, Intent.fresh(), number, billable()).entry().orElseThrow();
        appeals.appeal(customer.owner(), Intent.fresh(), number, debit, "unfair");
        refused(SamePerson.class, () -> appeals.uphold(LEAD, Intent.fresh(), number, debit, "yes"));
        refused(SamePerson.class, () -> appeals.reject(LEAD, Intent.fresh(), number, debit, "no"));
        refused(SamePerson.class, () -> verdicts.reverseDebit(LEAD, Intent.fresh(), number, debit, "yes"));
        for (Actor nobody : List.of(AGENT, ACCOUNTANT, ADMINISTRATOR, customer.owner())) {
            refused(NotAllowed.class, () -> appeals.uphold(nobody, Intent.fresh(), number, debit, "yes"));
            refused(NotAllowed.class, () -> verdicts.reverseDebit(nobody, Intent.fresh(), number, debit, "yes"));
        }
        assertThat(net(number)).isEqualTo("1");
    }

    // --- fixtures

    private long opened() {
        return incidents.open(
                customer.owner(), Intent.fresh(), new NewIncident("Mail is late", Category.DELIVERY, "Please look"));
    }

    private long proposed() {
        long number = opened();
        consents.propose(AGENT, Intent.fresh(), number, proposing(WHY));
        return number;
    }

    private Closed close(long number) {
        return verdicts.close(AGENT, Intent.fresh(), number, billable());
    }

    private Closed cite(long number, long article) {
        return verdicts.close(
                AGENT,
                Intent.fresh(),
                number,
                new Closing(NO_FAULT, "ANSWER_AVAILABLE", Optional.of(article), "", "", "It is there."));
    }

    private void withdraw(long number) {
        verdicts.withdraw(customer.owner(), Intent.fresh(), number, "No more");
    }

    private void agree(long number, long contact, Instant at) {
        consents.recordAgreement(AGENT, Intent.fresh(), number, new Agreement(contact, WHY, at, "called us back"));
    }

    private void logs(Actor who, long number, Access.Request request) {
        incidents.logAccess(who, Intent.fresh(), number, new Access("mail1", "Looked at the queue", 5, request));
    }

    private String accepts(TestMail mail) {
        return postman.brings(mail.saying("ACCEPT"));
    }

    private long published() {
        long id = knowledge.draft(AGENT, Intent.fresh(), text());
        knowledge.publish(AGENT, id, knowledge.get(AGENT, id).version());
        return id;
    }

    private static ArticleText text() {
        return new ArticleText(UUID.randomUUID().toString().replace("-", ""), "Delivery", "Where?", "There.", "");
    }

    private static Closing billable() {
        return closing(WHY, "the log of the day");
    }

    private static Closing closing(String reason, String note) {
        return new Closing(NO_FAULT, reason, Optional.empty(), "", note, "So it was.");
    }

    private static Proposing proposing(String reason) {
        return new Proposing(reason, Optional.empty(), "", "the log of the day", "We look at the log.");
    }

    private String ours() {
        return postman.email(customer.contact());
    }

    private long said(long number) {
        return views.conversation(AGENT, views.get(AGENT, number)).get(0).id();
    }

    private long proposal(long number) {
        return Long.parseLong(rows(
                        "select max(p.id) from verdict_proposal p join incident i on i.id = p.incident_id where i.number = ?",
                        number)
                .get(0));
    }

    private String held() {
        return rows("select held from book where id = ?", customer.id()).get(0);
    }

    private void assertFree(long number) {
        assertThat(net(number)).isEqualTo("0");
    }

    /** Units that the incident used and did not get back, by the journal. */
    private String net(long number) {
        return rows("""
                select coalesce(sum(p.amount), 0) from journal_entry e join incident i on i.id = e.incident_id
                join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'UNITS_USED'
                where i.number = ?""", number).get(0);
    }

    private static void refused(Class<? extends Throwable> why, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(why);
    }

    private List<String> rows(String sql, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            return Rows.of(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
