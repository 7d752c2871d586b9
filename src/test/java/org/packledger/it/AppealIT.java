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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.billability.FaultTest;
import org.packledger.incident.AlreadyAppealed;
import org.packledger.incident.AppealDecided;
import org.packledger.incident.AppealDesk;
import org.packledger.incident.AppealTooLate;
import org.packledger.incident.Cause;
import org.packledger.incident.Closed;
import org.packledger.incident.Closing;
import org.packledger.incident.FaultDesk;
import org.packledger.incident.Faults;
import org.packledger.incident.NotAppealable;
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
import org.packledger.platform.PortalClock;
import org.packledger.statement.Movement;
import org.packledger.statement.Statements;

/** A debit is looked at again: by the customer's appeal, or since it was our fault after all. Each comes back once, exactly. */
@ArquillianTest
class AppealIT {

    private static final Actor OTHER = Actor.staff(917, "Eli", Set.of(Role.LEAD));

    @Inject
    private TestCustomer customer;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private AppealDesk appeals;

    @Inject
    private FaultDesk faultDesk;

    @Inject
    private Faults faults;

    @Inject
    private KnowledgeDesk knowledge;

    @Inject
    private Statements statements;

    @Inject
    private PortalClock clock;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    // --- the customer's appeal

    @Test
    void anUpheldAppealGivesTheUnitBackAndSaysSo() {
        Debited debited = aDebit(3);
        appeals.appeal(customer.owner(), Intent.fresh(), debited.number(), debited.debit(), "It was your rule");
        assertThat(statements.balance(customer.owner(), customer.id()).inSuspense())
                .isEqualTo(1);
        assertThat(lastOf(Movement.Kind.BILLABLE).appeal()).hasValue("OPEN");
        Intent intent = Intent.fresh();
        appeals.uphold(LEAD, intent, debited.number(), debited.debit(), "You are right");
        appeals.uphold(LEAD, intent, debited.number(), debited.debit(), "You are right");
        assertThat(statements.balance(customer.owner(), customer.id()).spendable())
                .isEqualTo(3);
        assertThat(statements.balance(customer.owner(), customer.id()).inSuspense())
                .isZero();
        assertThat(lastOf(Movement.Kind.GIVEN_BACK).words()).hasValue("You are right");
        assertThat(one("select reason from journal_entry where book_id = ? and reverses = ?", debited))
                .isEqualTo("APPEAL_UPHELD");
        assertThat(rows(
                        "select recipient from outbox where kind = 'APPEAL_UPHELD' and subject like ?",
                        "%" + debited.number() + "%"))
                .hasSize(1);
    }

    @Test
    void aRejectedAppealLeavesTheDebitAndSaysWhy() {
        Debited debited = aDebit(3);
        appeals.appeal(customer.owner(), Intent.fresh(), debited.number(), debited.debit(), "It was your rule");
        appeals.reject(LEAD, Intent.fresh(), debited.number(), debited.debit(), "The rule is yours");
        assertThat(statements.balance(customer.owner(), customer.id()).spendable())
                .isEqualTo(2);
        assertThat(statements.balance(customer.owner(), customer.id()).inSuspense())
                .isZero();
        assertThat(lastOf(Movement.Kind.BILLABLE))
                .matches(row -> row.appeal().equals(Optional.of("REJECTED"))
                        && row.appealAnswer().equals(Optional.of("The rule is yours"))
                        && row.objectUntil().isEmpty());
        assertThat(rows(
                        "select recipient from outbox where kind = 'APPEAL_REJECTED' and subject like ?",
                        "%" + debited.number() + "%"))
                .hasSize(1);
        assertThatThrownBy(() -> appeals.uphold(OTHER, Intent.fresh(), debited.number(), debited.debit(), "after all"))
                .isInstanceOf(AppealDecided.class);
        assertThatThrownBy(() -> appeals.appeal(
                        customer.owner(), Intent.fresh(), debited.number(), debited.debit(), "once more"))
                .isInstanceOf(AlreadyAppealed.class);
    }

    @Test
    void onlyApproversAndOwnersOfTheCustomerAppeal() {
        Debited debited = aDebit(1);
        for (Actor other : List.of(
                AGENT,
                LEAD,
                ACCOUNTANT,
                customer.colleague("Req", Role.REQUESTER),
                customer.colleague("Buy", Role.BUYER),
                customer.colleague("Fin", Role.FINANCE))) {
            assertThatThrownBy(() -> appeals.appeal(other, Intent.fresh(), debited.number(), debited.debit(), "unfair"))
                    .isInstanceOf(NotAllowed.class);
        }
        Actor stranger = Actor.contact(1, "Eve", customer.id() + 1_000_000, Set.of(Role.OWNER));
        assertThatThrownBy(() -> appeals.appeal(stranger, Intent.fresh(), debited.number(), debited.debit(), "unfair"))
                .isInstanceOf(NotFound.class);
        appeals.appeal(
                customer.colleague("Amy", Role.APPROVER), Intent.fresh(), debited.number(), debited.debit(), "unfair");
    }

    @Test
    void onlyALeadWhoDidNotDecideDecides() {
        Debited debited = aDebitBy(LEAD);
        EntryId debit = debited.debit();
        assertThatThrownBy(() -> appeals.uphold(OTHER, Intent.fresh(), debited.number(), debit, "yes"))
                .as("nobody appealed")
                .isInstanceOf(NotFound.class);
        appeals.appeal(customer.owner(), Intent.fresh(), debited.number(), debit, "unfair");
        assertThatThrownBy(() -> appeals.uphold(LEAD, Intent.fresh(), debited.number(), debit, "yes"))
                .isInstanceOf(SamePerson.class);
        assertThatThrownBy(() -> appeals.reject(LEAD, Intent.fresh(), debited.number(), debit, "no"))
                .isInstanceOf(SamePerson.class);
        for (Actor other : List.of(AGENT, ACCOUNTANT, customer.owner())) {
            assertThatThrownBy(() -> appeals.uphold(other, Intent.fresh(), debited.number(), debit, "yes"))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> appeals.reject(OTHER, Intent.fresh(), debited.number(), debit, " "))
                .as("without a reason")
                .isInstanceOf(InvalidInput.class);
        appeals.uphold(OTHER, Intent.fresh(), debited.number(), debit, "yes");
    }

    @Test
    void afterThirtyDaysItIsTooLate() {
        Debited debited = aDebit(1);
        clock.at(clock.now().plus(Duration.ofDays(31)), () -> assertThatThrownBy(() ->
                        appeals.appeal(customer.owner(), Intent.fresh(), debited.number(), debited.debit(), "unfair"))
                .isInstanceOf(AppealTooLate.class));
        clock.at(
                clock.now().plus(Duration.ofDays(29)),
                () -> appeals.appeal(customer.owner(), Intent.fresh(), debited.number(), debited.debit(), "unfair"));
    }

    @Test
    void onlyAStandingDebitOfTheIncidentIsAppealed() {
        Debited debited = aDebit(2);
        Debited other = aDebit(1);
        assertThatThrownBy(() ->
                        appeals.appeal(customer.owner(), Intent.fresh(), debited.number(), other.debit(), "unfair"))
                .isInstanceOf(NotFound.class);
        verdicts.reverseDebit(LEAD, Intent.fresh(), debited.number(), debited.debit(), "fair");
        assertThatThrownBy(() ->
                        appeals.appeal(customer.owner(), Intent.fresh(), debited.number(), debited.debit(), "unfair"))
                .isInstanceOf(NotAppealable.class);
    }

    @Test
    void theSameFormTwiceIsOneAppealAndOtherContentAConflict() {
        Debited debited = aDebit(1);
        Intent intent = Intent.fresh();
        appeals.appeal(customer.owner(), intent, debited.number(), debited.debit(), "unfair");
        appeals.appeal(customer.owner(), intent, debited.number(), debited.debit(), "unfair");
        assertThatThrownBy(() ->
                        appeals.appeal(customer.owner(), intent, debited.number(), debited.debit(), "very unfair"))
                .isInstanceOf(IntentConflict.class);
        Intent decision = Intent.fresh();
        appeals.reject(LEAD, decision, debited.number(), debited.debit(), "no");
        assertThatThrownBy(() -> appeals.uphold(LEAD, decision, debited.number(), debited.debit(), "yes"))
                .isInstanceOf(IntentConflict.class);
    }

    @Test
    void upheldAndRejectedAtOnceOneOfThemCounts() throws Exception {
        Debited debited = aDebit(1);
        appeals.appeal(customer.owner(), Intent.fresh(), debited.number(), debited.debit(), "unfair");
        AtomicInteger decided = new AtomicInteger();
        ConcurrentLinkedQueue<DomainException> refused = new ConcurrentLinkedQueue<>();
        Crowd.of(8).each(who -> {
            try {
                if (who % 2 == 0) {
                    appeals.uphold(LEAD, Intent.fresh(), debited.number(), debited.debit(), "yes");
                } else {
                    appeals.reject(OTHER, Intent.fresh(), debited.number(), debited.debit(), "no");
                }
                decided.incrementAndGet();
            } catch (DomainException e) {
                refused.add(e);
            }
        });
        assertThat(decided).hasValue(1);
        assertThat(refused).hasSize(7).allMatch(AppealDecided.class::isInstance);
        boolean upheld = one("select status from appeal where book_id = ? and entry_number = ?", debited)
                .equals("UPHELD");
        assertThat(one("select count(*) from journal_entry where book_id = ? and reverses = ?", debited))
                .isEqualTo(upheld ? "1" : "0");
    }

    @Test
    void aDebitGivenBackOtherwiseEndsItsAppeal() {
        Debited debited = aDebit(1);
        appeals.appeal(customer.owner(), Intent.fresh(), debited.number(), debited.debit(), "unfair");
        verdicts.reverseDebit(LEAD, Intent.fresh(), debited.number(), debited.debit(), "fair");
        assertThat(one("select status from appeal where book_id = ? and entry_number = ?", debited))
                .isEqualTo("UPHELD");
        assertThatThrownBy(() -> appeals.reject(OTHER, Intent.fresh(), debited.number(), debited.debit(), "no"))
                .isInstanceOf(AppealDecided.class);
    }

    // --- our fault after all

    @Test
    void everyDebitThatRestedOnAnArticleIsGivenBackOnce() {
        long article = anArticle();
        Debited first = aDebitOn(article);
        Debited second = aDebitOn(article);
        aDebit(1);
        Cause cause = Cause.article(article);
        assertThat(faults.rested(LEAD, cause)).hasSize(2).allMatch(Faults.Rested::isStanding);
        assertThatThrownBy(() -> faultDesk.giveBack(LEAD, Intent.fresh(), cause, first.number(), first.debit()))
                .as("nobody said that it was ours")
                .isInstanceOf(NotFound.class);
        Intent intent = Intent.fresh();
        faultDesk.mark(LEAD, intent, cause, "The article was wrong");
        faultDesk.mark(LEAD, intent, cause, "The article was wrong");
        for (int twice = 0; twice < 2; twice++) {
            for (Faults.Rested debit : faults.rested(LEAD, cause)) {
                faultDesk.giveBack(LEAD, intent.then(debit.debit().toString()), cause, debit.number(), debit.debit());
            }
        }
        assertThat(faults.rested(LEAD, cause)).hasSize(2).noneMatch(Faults.Rested::isStanding);
        for (Debited given : List.of(first, second)) {
            assertThat(one("select count(*) from journal_entry where book_id = ? and reverses = ?", given))
                    .isEqualTo("1");
            assertThat(rows(
                            "select recipient from outbox where kind = 'DEBIT_GIVEN_BACK' and subject like ?",
                            "%" + given.number() + "%"))
                    .hasSize(1);
        }
    }

    @Test
    void aBugIsLinkedAndItsDebitsComeBackButNoOthers() {
        String bug = "PM-" + Intent.fresh().id().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        Debited linked = aDebit(1);
        Debited other = aDebit(1);
        faultDesk.linkBug(AGENT, linked.number(), " " + bug.toLowerCase(java.util.Locale.ROOT) + " ");
        faultDesk.linkBug(AGENT, linked.number(), bug);
        Cause cause = Cause.bug(bug);
        assertThat(faults.rested(AGENT, cause)).singleElement().matches(debit -> debit.number() == linked.number());
        faultDesk.mark(LEAD, Intent.fresh(), cause, "It was a bug");
        assertThatThrownBy(() -> faultDesk.giveBack(LEAD, Intent.fresh(), cause, other.number(), other.debit()))
                .isInstanceOf(NotFound.class);
        faultDesk.giveBack(LEAD, Intent.fresh(), cause, linked.number(), linked.debit());
        assertThat(statements.balance(customer.owner(), customer.id()).spendable())
                .isEqualTo(1);
    }

    @Test
    void onlyALeadWhoDidNotDecideGivesBack() {
        Debited debited = aDebitBy(LEAD);
        String bug = "PM-" + Intent.fresh().id().toString().substring(0, 8);
        Cause cause = Cause.bug(bug);
        faultDesk.linkBug(AGENT, debited.number(), bug);
        for (Actor wrong : List.of(AGENT, ACCOUNTANT, customer.owner())) {
            assertThatThrownBy(() -> faultDesk.mark(wrong, Intent.fresh(), cause, "It was a bug"))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> faults.rested(customer.owner(), cause)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> faultDesk.mark(LEAD, Intent.fresh(), Cause.article(987_654_321L), "none"))
                .isInstanceOf(NotFound.class);
        faultDesk.mark(LEAD, Intent.fresh(), cause, "It was a bug");
        assertThatThrownBy(() -> faultDesk.giveBack(LEAD, Intent.fresh(), cause, debited.number(), debited.debit()))
                .isInstanceOf(SamePerson.class);
        faultDesk.giveBack(OTHER, Intent.fresh(), cause, debited.number(), debited.debit());
    }

    // --- fixtures

    private record Debited(long number, EntryId debit) {}

    private Debited aDebit(int units) {
        customer.buys(units, Optional.empty(), 1);
        return debited(AGENT, "INVESTIGATION", Optional.empty());
    }

    private Debited aDebitBy(Actor decider) {
        customer.buys(1, Optional.empty(), 1);
        return debited(decider, "INVESTIGATION", Optional.empty());
    }

    private Debited aDebitOn(long article) {
        customer.buys(1, Optional.empty(), 1);
        return debited(AGENT, "ANSWER_AVAILABLE", Optional.of(article));
    }

    private Debited debited(Actor decider, String reason, Optional<Long> article) {
        customer.agreesBeforehand();
        long number = customer.opens("Mail is late", 0);
        Closing closing = new Closing(new FaultTest(false, false), reason, article, "", "the log", "So it was.");
        AtomicReference<Closed> closed = new AtomicReference<>();
        clock.at(
                customer.daysAgo(0).atTime(13, 0).atZone(clock.zone()).toInstant(),
                () -> closed.set(verdicts.close(decider, Intent.fresh(), number, closing)));
        return new Debited(number, closed.get().entry().orElseThrow());
    }

    private long anArticle() {
        AtomicReference<Long> article = new AtomicReference<>();
        clock.at(customer.daysAgo(3).atTime(12, 0).atZone(clock.zone()).toInstant(), () -> {
            long id = knowledge.draft(
                    AGENT,
                    Intent.fresh(),
                    new ArticleText("Why mail is late " + Intent.fresh().id(), "Delivery", "Why?", "Because.", ""));
            knowledge.publish(AGENT, id, 1);
            article.set(id);
        });
        return article.get();
    }

    private Movement lastOf(Movement.Kind kind) {
        return statements.lastMovements(customer.owner(), customer.id(), 20).stream()
                .filter(row -> row.what() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String one(String sql, Debited debited) {
        return rows(sql, debited.debit().book(), debited.debit().number()).get(0);
    }

    private List<String> rows(String sql, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            return Rows.of(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
