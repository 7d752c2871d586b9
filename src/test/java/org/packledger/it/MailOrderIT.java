package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.incident.Closed;
import org.packledger.incident.ConsentDesk;
import org.packledger.incident.Proposing;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Role;
import org.packledger.mail.IncomingDesk;
import org.packledger.mail.MailDoor;
import org.packledger.mail.Offered;
import org.packledger.platform.Leases;
import org.packledger.platform.ReplyAddresses;
import org.packledger.platform.Topic;

/**
 * ACCEPT, DECLINE, APPEAL and BALANCE by mail: done for who may, with the signed address of their own letter, once; else told
 * why not.
 */
@ArquillianTest
class MailOrderIT {

    private static final Actor PORTER = Actor.job("incoming-mail");
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final UUID holder = UUID.randomUUID();

    @Inject
    private TestCustomer customer;

    @Inject
    private TestCustomer other;

    @Inject
    private ConsentDesk consents;

    @Inject
    private Leases leases;

    @Inject
    private IncomingDesk incoming;

    @Inject
    private MailDoor door;

    @Inject
    private ReplyAddresses addresses;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    void takeTheLease() throws SQLException {
        try (Connection owner = JdbcAsOwner.open();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from lease where name = 'incoming-mail'");
        }
        assertThat(leases.take(IncomingDesk.LEASE, holder, Duration.ofMinutes(5)))
                .isTrue();
    }

    @Test
    void anApproverAcceptsByAnswering() {
        customer.buys(5, Optional.empty(), 10);
        long number = proposed();
        assertThat(rows(
                        "select decides, recipient from outbox where kind = 'VERDICT_PROPOSED' and incident_number = ?",
                        number))
                .containsExactly(asked(number).decides().orElseThrow() + " " + ours());
        TestMail mail = TestMail.from(ours())
                .with("Cc: " + address(asked(number), ours()))
                .saying("Accept.", "", "Please begin on Monday.", "", "> earlier");
        assertThat(became(taken(mail))).isEqualTo("ORDERED - " + number);
        assertThat(status(number)).isEqualTo("ACCEPTED");
        assertThat(agreed(number)).containsExactly("MAIL contact-" + customer.contact());
        assertThat(rows("select held from book where id = ?", customer.id())).containsExactly("1");
        assertThat(told()).contains("MAIL_ACCEPT");
        assertThat(rows(
                        "select m.body from message m join incident i on i.id = m.incident_id where i.number = ? order by m.id desc",
                        number))
                .startsWith("Please begin on Monday.");
        door.take(Long.parseLong(rows("select max(id) from incoming_mail").get(0)));
        assertThat(agreed(number)).hasSize(1);
    }

    @Test
    void longWordsBesideAnAcceptanceDoNotMakeItHalfDone() {
        customer.buys(5, Optional.empty(), 10);
        long number = proposed();
        TestMail mail = TestMail.from(ours())
                .with("Cc: " + address(asked(number), ours()))
                .saying("Accept.", "", "word ".repeat(12_000));
        assertThat(became(taken(mail))).isEqualTo("ORDERED - " + number);
        assertThat(status(number)).isEqualTo("ACCEPTED");
        assertThat(rows(
                        "select max(char_length(m.body)) from message m join incident i on i.id = m.incident_id where i.number = ?",
                        number))
                .containsExactly("46000");
    }

    @Test
    void anApproverDeclinesByAnswering() {
        long number = proposed();
        TestMail mail = TestMail.from(ours())
                .with("Cc: " + address(asked(number), ours()))
                .saying("DÉCLINER", "", "Not worth it");
        assertThat(became(taken(mail))).isEqualTo("ORDERED - " + number);
        assertThat(status(number)).isEqualTo("DECLINED");
        assertThat(agreed(number)).isEmpty();
        assertThat(told()).contains("MAIL_DECLINE");
    }

    @Test
    void whoMayNotAcceptIsToldSo() {
        customer.buys(5, Optional.empty(), 10);
        long number = proposed();
        Actor requester = customer.colleague("Rita", Role.REQUESTER);
        String rita = email(requester.id());
        String hers = address(asked(number), rita);
        refused(TestMail.from(rita).with("Cc: " + hers), "NOT_ALLOWED", number);
        // a letter to an approver that was passed on
        String passedOn = address(asked(number), ours());
        refused(TestMail.from(rita).with("Cc: " + passedOn), "NO_PERMISSION", null);
        assertThat(rows("select kind from outbox where recipient = ?", rita)).containsOnly("MAIL_REFUSED");
        assertThat(status(number)).isEqualTo("PROPOSED");
        assertThat(agreed(number)).isEmpty();
    }

    @Test
    void aForgedExpiredOrUsedAddressDecidesNothing() {
        customer.buys(5, Optional.empty(), 10);
        long number = proposed();
        String good = address(asked(number), ours());
        String forged = good.substring(0, good.indexOf('@') - 3) + "abc@example.org";
        refused(TestMail.from(ours()).with("Cc: " + forged), "NO_PERMISSION", null);
        refused(
                TestMail.from(ours())
                        .with("Cc: "
                                + addresses
                                        .of(asked(number), ours(), clock.today().minusDays(1))
                                        .orElseThrow()),
                "EXPIRED",
                number);
        refused(
                TestMail.from(ours())
                        .with("Cc: "
                                + addresses
                                        .of(Topic.of(number), ours(), clock.today())
                                        .orElseThrow()),
                "NO_PERMISSION",
                number);
        assertThat(agreed(number)).isEmpty();
        assertThat(became(taken(TestMail.from(ours()).with("Cc: " + good).saying("ACCEPT"))))
                .startsWith("ORDERED ");
        refused(TestMail.from(ours()).with("Cc: " + good), "ALREADY", number);
        assertThat(agreed(number)).hasSize(1);
    }

    @Test
    void whoIsNotProvenOrAMachineOrOfAnotherOrganisationAgreesToNothing() {
        customer.buys(5, Optional.empty(), 10);
        long number = proposed();
        String good = address(asked(number), ours());
        assertThat(became(taken(TestMail.unproven(ours()).with("Cc: " + good).saying("ACCEPT"))))
                .isEqualTo("TRIAGE NOT_AUTHENTICATED -");
        assertThat(became(taken(TestMail.from(ours())
                        .with("Cc: " + good)
                        .with("Auto-Submitted: auto-replied")
                        .saying("ACCEPT"))))
                .startsWith("AUTOMATIC ");
        String stranger = email(other.contact());
        assertThat(became(taken(TestMail.from(stranger)
                        .with("Cc: " + address(asked(number), stranger))
                        .saying("ACCEPT"))))
                .isEqualTo("TRIAGE OTHER_ORGANISATION -");
        assertThat(status(number)).isEqualTo("PROPOSED");
        assertThat(agreed(number)).isEmpty();
    }

    @Test
    void withoutAUnitNothingIsAccepted() {
        long number = proposed();
        String good = address(asked(number), ours());
        refused(TestMail.from(ours()).with("Cc: " + good), "NO_UNITS", number);
        assertThat(status(number)).isEqualTo("PROPOSED");
        customer.buys(5, Optional.empty(), 10);
        assertThat(became(taken(TestMail.from(ours()).with("Cc: " + good).saying("ACCEPT", "now we have one"))))
                .startsWith("ORDERED ");
    }

    @Test
    void aDebitIsToldAndAppealedByAnswering() {
        customer.buys(5, Optional.empty(), 10);
        long number = customer.opens("Costs one", 5);
        Closed closed = customer.closedBillable(number, 1);
        Topic debit = Topic.ofDebit(number, closed.entry().orElseThrow());
        assertThat(rows("select decides from outbox where kind = 'DEBITED' and incident_number = ?", number))
                .containsExactly(debit.decides().orElseThrow());
        String good = address(debit, ours());
        refused(TestMail.from(ours()).with("Cc: " + good), "APPEAL", "NO_WORDS", number);
        TestMail mail = TestMail.from(ours()).with("Cc: " + good).saying("APPEAL", "It was your own mistake");
        assertThat(became(taken(mail))).isEqualTo("ORDERED - " + number);
        assertThat(rows("select status, text from appeal where book_id = ?", customer.id()))
                .containsExactly("OPEN It was your own mistake");
        refused(TestMail.from(ours()).with("Cc: " + good).with("X-Other: 1"), "ACCEPT", "NO_PERMISSION", number);
        assertThat(told()).contains("MAIL_APPEAL");
    }

    @Test
    void anAppealByMailBringsItsFiles() {
        customer.buys(5, Optional.empty(), 10);
        long number = customer.opens("Costs one", 5);
        Closed closed = customer.closedBillable(number, 1);
        String good = address(Topic.ofDebit(number, closed.entry().orElseThrow()), ours());
        TestMail mail = TestMail.from(ours())
                .with("Cc: " + good)
                .with("Content-Type: multipart/mixed; boundary=b")
                .saying(
                        "--b",
                        "",
                        "APPEAL",
                        "The log shows it was you",
                        "--b",
                        "Content-Type: text/plain; name=mail.log",
                        "Content-Disposition: attachment",
                        "",
                        "Jan 1 12:00:00 error",
                        "--b--");
        assertThat(became(taken(mail))).isEqualTo("ORDERED - " + number);
        assertThat(rows(
                        "select a.text, f.name from appeal a join attachment f on f.message_id = a.message_id where a.book_id = ?",
                        customer.id()))
                .containsExactly("The log shows it was you mail.log");
    }

    @Test
    void theBalanceIsToldToWhoAnswersALetter() {
        customer.buys(5, Optional.empty(), 10);
        long number = customer.opens("Any", 1);
        String good = address(Topic.of(number), ours());
        assertThat(became(taken(TestMail.from(ours()).with("Cc: " + good).saying("Solde"))))
                .isEqualTo("ORDERED - " + number);
        assertThat(rows("select subject from outbox where kind = 'MAIL_BALANCE' and recipient = ?", ours()))
                .containsExactly("What is left: 5");
        refused(TestMail.from(ours()), "BALANCE", "NO_LETTER", null);
    }

    private void refused(TestMail mail, String why, Long incident) {
        refused(mail, "ACCEPT", why, incident);
    }

    private void refused(TestMail mail, String word, String why, Long incident) {
        long id = taken(mail.saying(word));
        assertThat(became(id)).isEqualTo("REFUSED " + why + " " + (incident == null ? "-" : incident));
    }

    /** An incident that waits for the customer's word. */
    private long proposed() {
        long number = customer.opens("Investigate", 0);
        consents.propose(
                TestCustomer.AGENT,
                Intent.fresh(),
                number,
                new Proposing("INVESTIGATION", Optional.empty(), "", "the log of the day", "We look at the log."));
        return number;
    }

    private Topic asked(long number) {
        return Topic.ofProposal(
                number,
                Long.parseLong(rows(
                                "select p.id from verdict_proposal p join incident i on i.id = p.incident_id where i.number = ?",
                                number)
                        .get(0)));
    }

    private String address(Topic topic, String person) {
        LocalDate until = clock.today().plusDays(30);
        return addresses.of(topic, person, until).orElseThrow();
    }

    private String status(long number) {
        return rows(
                        "select p.status from verdict_proposal p join incident i on i.id = p.incident_id where i.number = ?",
                        number)
                .get(0);
    }

    private List<String> agreed(long number) {
        return rows(
                "select c.source, c.stated_by from consent c join incident i on i.id = c.incident_id where i.number = ?",
                number);
    }

    private List<String> told() {
        return rows("select kind from outbox where recipient = ?", ours());
    }

    private long taken(TestMail mail) {
        assertThat(incoming.keep(PORTER, holder, new Offered("orders", 1, NUMBERS.incrementAndGet(), mail.raw())))
                .isTrue();
        long id = Long.parseLong(
                rows("select mail_id from fetched_mail where mailbox = 'orders' and uid = ?", NUMBERS.get())
                        .get(0));
        door.take(id);
        return id;
    }

    /** State, reason and incident. */
    private String became(long mail) {
        return rows("select state, reason, incident_number from incoming_mail where id = ?", mail)
                .get(0);
    }

    private String ours() {
        return email(customer.contact());
    }

    private String email(long contact) {
        return rows("select email from contact where id = ?", contact).get(0);
    }

    private List<String> rows(String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            return Rows.of(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
