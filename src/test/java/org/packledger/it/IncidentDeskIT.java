package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.audit.AuditSql;
import org.packledger.billability.EvidenceMissing;
import org.packledger.billability.FaultTest;
import org.packledger.billability.ReasonMissing;
import org.packledger.incident.Category;
import org.packledger.incident.Closed;
import org.packledger.incident.Closing;
import org.packledger.incident.ConsentMissing;
import org.packledger.incident.Consequence;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.NewIncident;
import org.packledger.incident.NotOpen;
import org.packledger.incident.SamePerson;
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
import org.packledger.ledger.EntryId;
import org.packledger.ledger.NextUnit;
import org.packledger.ledger.NoUnitsLeft;
import org.packledger.platform.PortalClock;

/** What a closing costs, decided at the desk and nowhere else: policy, consent, one debit whatever the order. */
@ArquillianTest
class IncidentDeskIT {

    private static final Actor AGENT = TestCustomer.AGENT;
    private static final Actor LEAD = TestCustomer.LEAD;
    private static final FaultTest NO_FAULT = new FaultTest(false, false);

    @Inject
    private TestCustomer customer;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private VerdictDesk verdicts;

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

    // --- one debit

    @Test
    void theCloseFormSentTwiceDebitsOnceAndAnswersTheSame() {
        long number = anIncidentWithUnits(5);
        Intent intent = Intent.fresh();
        Closed first = verdicts.close(AGENT, intent, number, billable());
        Closed second = verdicts.close(AGENT, intent, number, billable());
        assertThat(second).isEqualTo(first);
        assertThat(first.balanceBefore()).isEqualTo(5);
        assertThat(first.balanceAfter()).isEqualTo(4);
        assertThat(debits(number)).isEqualTo(1);
    }

    @Test
    void theCloseFormSentFiftyTimesAtOnceDebitsOnceAndAnswersTheSame() throws Exception {
        long number = anIncidentWithUnits(60);
        Intent intent = Intent.fresh();
        Set<Closed> answers = ConcurrentHashMap.newKeySet();
        Crowd.of(50).each(who -> answers.add(verdicts.close(AGENT, intent, number, billable())));
        assertThat(answers).hasSize(1);
        assertThat(debits(number)).isEqualTo(1);
    }

    @Test
    void fiftyTabsDebitOnceAndTheOthersAreTold() throws Exception {
        long number = anIncidentWithUnits(60);
        AtomicInteger closed = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        Crowd.of(50).each(who -> {
            try {
                verdicts.close(who % 2 == 0 ? AGENT : LEAD, Intent.fresh(), number, billable());
                closed.incrementAndGet();
            } catch (NotOpen e) {
                told.incrementAndGet();
            }
        });
        assertThat(closed).hasValue(1);
        assertThat(told).hasValue(49);
        assertThat(debits(number)).isEqualTo(1);
    }

    @Test
    void theSameFormWithOtherContentIsAConflict() {
        long number = anIncidentWithUnits(5);
        Intent intent = Intent.fresh();
        verdicts.close(AGENT, intent, number, billable());
        assertThatThrownBy(() -> verdicts.close(AGENT, intent, number, free("BUG_REPORT")))
                .isInstanceOf(IntentConflict.class);
    }

    @Test
    void reopenedAndClosedAgainItIsNotDebitedAgain() {
        long number = anIncidentWithUnits(5);
        verdicts.close(AGENT, Intent.fresh(), number, billable());
        incidents.reopen(AGENT, number);
        Closed again = verdicts.close(AGENT, Intent.fresh(), number, billable());
        assertThat(again.entry()).isEmpty();
        assertThat(again.balanceAfter()).isEqualTo(4);
        assertThat(debits(number)).isEqualTo(1);
    }

    @Test
    void whoAskedReadsHowItWasClosed() {
        Actor rita = customer.colleague("Rita", Role.REQUESTER);
        customer.buys(5, Optional.empty(), 1);
        customer.agreesBeforehand();
        long number = incidents.open(rita, Intent.fresh(), new NewIncident("Late", Category.DELIVERY, "Please look"));
        verdicts.close(AGENT, Intent.fresh(), number, free("BUG_REPORT"));
        assertThat(told(number, "CLOSED_FREE")).hasSize(1).allMatch(line -> line.startsWith("rita"));
        assertThat(rows("select body from outbox where kind = 'CLOSED_FREE' and incident_number = ?", number)
                        .get(0))
                .contains("Bug report.", "This is how it was.", "/customer/incident?number=" + number);
        incidents.reopen(AGENT, number);
        verdicts.close(AGENT, Intent.fresh(), number, billable());
        assertThat(told(number, "DEBITED"))
                .as("only an approver can appeal by an answer")
                .hasSize(2)
                .anyMatch(line -> line.startsWith("rita") && line.endsWith(" -"))
                .anyMatch(line -> !line.startsWith("rita") && !line.endsWith(" -"));
        incidents.reopen(AGENT, number);
        verdicts.close(AGENT, Intent.fresh(), number, billable());
        assertThat(told(number, "CLOSED_AGAIN")).hasSize(1);
    }

    @Test
    void whoClosedItThemselfIsToldNothingAndAColleagueIs() {
        Actor rita = customer.colleague("Rita", Role.REQUESTER);
        NewIncident what = new NewIncident("Late", Category.DELIVERY, "Please look");
        long own = incidents.open(rita, Intent.fresh(), what);
        verdicts.withdraw(rita, Intent.fresh(), own, "Found it");
        assertThat(told(own, "CLOSED_FREE")).isEmpty();
        long hers = incidents.open(rita, Intent.fresh(), what);
        verdicts.withdraw(customer.owner(), Intent.fresh(), hers, "We found it");
        assertThat(rows("select body from outbox where kind = 'CLOSED_FREE' and incident_number = ?", hers)
                        .get(0))
                .contains("We found it");
    }

    @Test
    void closedFreeAfterADebitTheUnitComesBack() {
        long number = anIncidentWithUnits(5);
        verdicts.close(AGENT, Intent.fresh(), number, billable());
        incidents.reopen(AGENT, number);
        Closed again = verdicts.close(AGENT, Intent.fresh(), number, free("BUG_REPORT"));
        assertThat(again.balanceBefore()).isEqualTo(4);
        assertThat(again.balanceAfter()).isEqualTo(5);
        assertThat(netDebits(number)).isEqualTo("0");
    }

    @Test
    void reopenedLateItIsANewCycleAndMayCostAgain() {
        long number = anIncidentWithUnits(5);
        verdicts.close(AGENT, Intent.fresh(), number, billable());
        Instant late = clock.now().plus(Duration.ofDays(15));
        at(late, () -> {
            incidents.reopen(AGENT, number);
            return verdicts.close(AGENT, Intent.fresh(), number, billable());
        });
        assertThat(debits(number)).isEqualTo(2);
    }

    @Test
    void whateverTheOrderACycleIsDebitedOnceAtTheMost() throws SQLException {
        Set<String> before = findings();
        for (int seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            long number = anIncidentWithUnits(3);
            for (int step = 0; step < 12; step++) {
                anything(random, number);
                assertThat(netDebits(number)).as("seed %d step %d", seed, step).isIn("0", "1", "-");
            }
        }
        assertThat(findings()).isEqualTo(before);
    }

    /** Other tests of the same database post without incidents, which some queries rightly find. */
    private Set<String> findings() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Set.of(AuditSql.findings(connection).toString());
        }
    }

    // --- the policy, at the desk

    @Test
    void oneYesToAFaultQuestionMakesItFreeWhateverElseIsTrue() {
        for (FaultTest fault :
                List.of(new FaultTest(true, false), new FaultTest(false, true), new FaultTest(true, true))) {
            long number = anIncidentWithUnits(1);
            Closed closed =
                    verdicts.close(AGENT, Intent.fresh(), number, closing(fault, "INVESTIGATION", "note", "Filters"));
            assertThat(closed.billable()).isFalse();
            assertThat(debits(number)).isZero();
        }
    }

    @Test
    void freeReasonsNeedNoEvidenceAndNoConsentAndCostNothing() {
        for (String reason : List.of(
                "GENERAL_QUESTION", "BUG_REPORT", "FEATURE_REQUEST", "CUSTOMER_FEEDBACK", "DUPLICATE", "WITHDRAWN")) {
            long number = anIncident();
            assertThat(verdicts.close(AGENT, Intent.fresh(), number, free(reason))
                            .billable())
                    .as(reason)
                    .isFalse();
            assertThat(debits(number)).isZero();
        }
    }

    @Test
    void aBillableReasonWithoutItsEvidenceIsRefused() {
        long number = anIncidentWithUnits(1);
        for (String reason : List.of(
                "ANSWER_AVAILABLE",
                "INVESTIGATION",
                "THIRD_PARTY",
                "CUSTOMER_MAINTENANCE",
                "UNRELATED_CONFIGURATION",
                "ADMINISTRATION")) {
            assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, closing(NO_FAULT, reason, " ", " ")))
                    .as(reason)
                    .isInstanceOf(EvidenceMissing.class);
        }
        assertThat(debits(number)).isZero();
    }

    @Test
    void administrationNeedsTheRequestAndTheWorkLog() {
        long number = anIncidentWithUnits(1);
        Closing closing = closing(NO_FAULT, "ADMINISTRATION", "asked for on Monday", "");
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, closing))
                .isInstanceOf(EvidenceMissing.class);
        incidents.logWork(AGENT, Intent.fresh(), number, "signed in to their server", 10);
        assertThat(verdicts.close(AGENT, Intent.fresh(), number, closing).billable())
                .isTrue();
    }

    @Test
    void nothingIsChosenForAnybody() {
        long number = anIncidentWithUnits(1);
        for (String reason : List.of("", "NO_SUCH_REASON", "PRODUCT_AT_FAULT", "INFORMATION_MISSING")) {
            assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, free(reason)))
                    .as(reason)
                    .isInstanceOf(ReasonMissing.class);
        }
    }

    @Test
    void anOlderArticleMakesTheAnswerAvailable() {
        long article = anArticle(clock.now().minus(Duration.ofDays(3)));
        long number = anIncidentWithUnits(1);
        assertThat(verdicts.close(AGENT, Intent.fresh(), number, citing(article))
                        .billable())
                .isTrue();
        assertThat(debits(number)).isEqualTo(1);
    }

    @Test
    void anArticleThatIsYoungerThanTheIncidentMakesItFree() {
        long number = anIncidentWithUnits(1);
        long article = anArticle(clock.now());
        Closed closed = verdicts.close(AGENT, Intent.fresh(), number, citing(article));
        assertThat(closed.billable()).isFalse();
        assertThat(closed.reason()).isEqualTo("INFORMATION_MISSING");
    }

    @Test
    void aDraftIsNoEvidence() {
        long number = anIncidentWithUnits(1);
        long draft = knowledge.draft(AGENT, Intent.fresh(), text());
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, citing(draft)))
                .isInstanceOf(DomainException.class);
        assertThat(debits(number)).isZero();
    }

    @Test
    void whatCostsNeedsConsentFirst() {
        customer.buys(1, Optional.empty(), 1);
        long number = anIncident();
        Closing silent = closing(NO_FAULT, "INVESTIGATION", "the log", "");
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, silent))
                .isInstanceOf(ConsentMissing.class);
        customer.agrees(number, 0);
        assertThat(verdicts.close(AGENT, Intent.fresh(), number, silent).billable())
                .isTrue();
    }

    @Test
    void withoutUnitsABillableCloseIsRefusedAndAFreeOneIsNot() {
        customer.agreesBeforehand();
        long number = anIncident();
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, billable()))
                .isInstanceOf(NoUnitsLeft.class);
        assertThatThrownBy(() -> verdicts.close(AGENT, Intent.fresh(), number, goodwill()))
                .as("goodwill is a lead's")
                .isInstanceOf(NotAllowed.class);
        assertThat(verdicts.close(LEAD, Intent.fresh(), number, goodwill()).billable())
                .isFalse();
    }

    @Test
    void whoOnlyReadsInvoicesIsRefusedBeforeAnythingIsWritten() {
        for (Role role : List.of(Role.REQUESTER, Role.APPROVER, Role.BUYER, Role.OWNER)) {
            incidents.mustBeOpener(customer.colleague("Asks", role));
        }
        Actor finance = customer.colleague("Fin", Role.FINANCE);
        assertThatThrownBy(() -> incidents.mustBeOpener(finance)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyStaffClosesWithAVerdict() {
        long number = anIncidentWithUnits(1);
        assertThatThrownBy(() -> verdicts.close(customer.owner(), Intent.fresh(), number, billable()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> verdicts.close(TestCustomer.ACCOUNTANT, Intent.fresh(), number, billable()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> verdicts.close(TestCustomer.ADMINISTRATOR, Intent.fresh(), number, billable()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherOrganisationsIncidentDoesNotExist() {
        long number = anIncident();
        Actor stranger = Actor.contact(1, "Eve", customer.id() + 1_000_000, Set.of(Role.OWNER));
        assertThatThrownBy(() -> incidents.reply(stranger, Intent.fresh(), number, "hello"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> incidents.reopen(stranger, number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> verdicts.withdraw(stranger, Intent.fresh(), number, "no more"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoDecidedADebitDoesNotTakeItBack() {
        long number = anIncidentWithUnits(1);
        Closed closed = verdicts.close(LEAD, Intent.fresh(), number, billable());
        assertThatThrownBy(() -> verdicts.reverseDebit(
                        LEAD, Intent.fresh(), number, closed.entry().orElseThrow(), "mine"))
                .isInstanceOf(SamePerson.class);
        Actor other = Actor.staff(915, "Eli", Set.of(Role.LEAD));
        verdicts.reverseDebit(other, Intent.fresh(), number, closed.entry().orElseThrow(), "fair");
        assertThat(netDebits(number)).isEqualTo("0");
    }

    // --- what would follow

    @Test
    void theUnitSetAsideForAnIncidentIsForeseenAndUsed() {
        long number = anIncidentWithUnits(3);
        customer.agrees(number, 0);
        Consequence foreseen = verdicts.preview(AGENT, number, billable());
        assertThat(foreseen.held()).isTrue();
        assertThat(foreseen.balanceBefore()).as("left now, whatever is chosen").isEqualTo(2);
        assertThat(foreseen.balanceAfter()).as("the held one is used").isEqualTo(2);
        Consequence free = verdicts.preview(AGENT, number, free("BUG_REPORT"));
        assertThat(free.balanceBefore()).isEqualTo(2);
        assertThat(free.balanceAfter()).as("the held one comes back").isEqualTo(3);
        NextUnit unit = foreseen.unit().orElseThrow();
        Closed closed = verdicts.close(AGENT, Intent.fresh(), number, billable());
        assertThat(rows("""
                select concat_ws('|', u.lot_id, u.slot, -m.amount) from posting u
                join posting m on m.book_id = u.book_id and m.number = u.number and m.account = 'REVENUE_INCIDENTS'
                where u.account = 'UNITS_USED' and u.book_id = ? and u.number = ?\
                """, customer.id(), closed.entry().orElseThrow().number()))
                .containsExactly(
                        unit.lot() + "|" + unit.slot() + "|" + unit.worth().minor());
    }

    // --- by telephone

    @Test
    void aCallBelongsToTheContactWhoCalledAndIsLoggedOnce() {
        Intent intent = Intent.fresh();
        NewIncident said = new NewIncident("No mail", Category.DELIVERY, "He says that no mail comes");
        long number = incidents.openFor(AGENT, intent, customer.contact(), said);
        assertThat(incidents.openFor(AGENT, intent, customer.contact(), said)).isEqualTo(number);
        assertThat(rows(
                        "select concat_ws('|', organisation_id, opened_by, channel) from incident where number = ?",
                        number))
                .containsExactly(customer.id() + "|contact-" + customer.contact() + "|PHONE");
    }

    @Test
    void aCallOfNobodyAndACustomerWhoLogsCallsAreRefused() {
        NewIncident said = new NewIncident("No mail", Category.DELIVERY, "He says that no mail comes");
        assertThatThrownBy(() -> incidents.openFor(AGENT, Intent.fresh(), 987_654_321L, said))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> incidents.openFor(customer.owner(), Intent.fresh(), customer.contact(), said))
                .isInstanceOf(NotAllowed.class);
    }

    // --- missing information

    @Test
    void missingInformationBeginsAnArticleWhoseAnswerIsWhatTheCustomerWasTold() {
        String subject = "Where is the export? " + Intent.fresh().id();
        NewIncident asked = new NewIncident(subject, Category.FILTERING, "Our Ms. Roy is on leave and cannot say");
        long number = incidents.open(customer.owner(), Intent.fresh(), asked);
        verdicts.close(AGENT, Intent.fresh(), number, closing(new FaultTest(false, true), "", "", ""));
        assertThat(rows("""
                select concat_ws('|', a.title, a.question, a.answer) from article a
                join incident i on i.id = a.incident_id where i.number = ?\
                """, number)).containsExactly(subject + "|" + subject + "|This is how it was.");
    }

    // --- fixtures

    private long anIncident() {
        return incidents.open(
                customer.owner(), Intent.fresh(), new NewIncident("Mail is late", Category.DELIVERY, "Please look"));
    }

    private long anIncidentWithUnits(int units) {
        customer.buys(units, Optional.empty(), 1);
        customer.agreesBeforehand();
        return anIncident();
    }

    private long anArticle(Instant published) {
        return at(published, () -> {
            long id = knowledge.draft(AGENT, Intent.fresh(), text());
            knowledge.publish(AGENT, id, 1);
            return id;
        });
    }

    private static ArticleText text() {
        return new ArticleText("Why mail is late " + Intent.fresh().id(), "Delivery", "Why?", "Because.", "");
    }

    private static Closing billable() {
        return closing(NO_FAULT, "INVESTIGATION", "the log of the day", "");
    }

    private static Closing free(String reason) {
        return closing(NO_FAULT, reason, "", "");
    }

    private static Closing goodwill() {
        return closing(NO_FAULT, "GOODWILL", "a good customer", "");
    }

    private static Closing citing(long article) {
        return new Closing(NO_FAULT, "ANSWER_AVAILABLE", Optional.of(article), "", "", "It stands there.");
    }

    private static Closing closing(FaultTest fault, String reason, String note, String page) {
        return new Closing(fault, reason, Optional.empty(), page, note, "This is how it was.");
    }

    /** One step of a life: close in some way, reopen soon, take the debit back, or what is refused. */
    private void anything(Random random, long number) {
        try {
            switch (random.nextInt(5)) {
                case 0, 1 -> verdicts.close(AGENT, Intent.fresh(), number, billable());
                case 2 -> verdicts.close(AGENT, Intent.fresh(), number, free("BUG_REPORT"));
                case 3 -> incidents.reopen(AGENT, number);
                default -> takeBackAny(number);
            }
        } catch (DomainException e) {
            // Refused: nothing was done.
        }
    }

    private void takeBackAny(long number) {
        List<String> numbers = rows("""
                select e.number from journal_entry e join incident i on i.id = e.incident_id
                where i.number = ? and e.kind = 'INCIDENT_SETTLED' order by e.number desc limit 1\
                """, number);
        if (!numbers.isEmpty()) {
            EntryId debit = new EntryId(customer.id(), Long.parseLong(numbers.get(0)));
            verdicts.reverseDebit(LEAD, Intent.fresh(), number, debit, "fair");
        }
    }

    /** Whom a kind of letter about it went to, and what an answer decides. */
    private List<String> told(long number, String kind) {
        return rows("select recipient, decides from outbox where kind = ? and incident_number = ?", kind, number);
    }

    private int debits(long number) {
        return Integer.parseInt(rows("""
            select count(*) from journal_entry e join incident i on i.id = e.incident_id
            where i.number = ? and e.kind = 'INCIDENT_SETTLED'\
            """, number).get(0));
    }

    private String netDebits(long number) {
        return rows("""
            select sum(p.amount) from journal_entry e join incident i on i.id = e.incident_id
            join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'UNITS_USED'
            where i.number = ?\
            """, number).get(0);
    }

    private List<String> rows(String sql, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            return Rows.of(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T at(Instant instant, Supplier<T> what) {
        AtomicReference<T> answer = new AtomicReference<>();
        clock.at(instant, () -> answer.set(what.get()));
        return answer.get();
    }
}
