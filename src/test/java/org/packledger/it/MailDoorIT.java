package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.incident.Access;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.Incidents;
import org.packledger.incident.Said;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.mail.AlreadySorted;
import org.packledger.mail.IncomingDesk;
import org.packledger.mail.IncomingMails;
import org.packledger.mail.MailDoor;
import org.packledger.mail.NoSuchWriter;
import org.packledger.mail.Offered;
import org.packledger.mail.Triage;
import org.packledger.platform.Leases;
import org.packledger.platform.ReplyAddresses;
import org.packledger.platform.Topic;

/** What becomes of a mail that was fetched: who may do what by it, and that nothing is ever lost or done twice. */
@ArquillianTest
class MailDoorIT {

    private static final Actor PORTER = Actor.job("incoming-mail");
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final UUID holder = UUID.randomUUID();

    @Inject
    private TestCustomer customer;

    @Inject
    private TestCustomer other;

    @Inject
    private Leases leases;

    @Inject
    private IncomingDesk incoming;

    @Inject
    private IncomingMails mails;

    @Inject
    private MailDoor door;

    @Inject
    private Triage triage;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private Incidents views;

    @Inject
    private ReplyAddresses addresses;

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
    void aKnownPersonsMailOpensAnIncidentAndIsAcknowledged() {
        long mail = taken(TestMail.from(ours()).subject("Slow queue").saying("It is slow."));
        assertThat(became(mail)).startsWith("OPENED - ");
        assertThat(rows("select subject, channel, opened_by from incident where number = ?", about(mail)))
                .containsExactly("Slow queue MAIL contact-" + customer.contact());
        assertThat(rows("select kind, recipient from outbox where incident_number = ?", about(mail)))
                .containsExactly("MAIL_RECEIVED " + ours());
        assertThat(said(mail)).containsExactly("CUSTOMER It is slow. -");
    }

    @Test
    void anAnswerByItsReferencesIsWrittenIntoTheIncident() {
        TestMail first = TestMail.from(ours()).subject("Slow queue");
        long mail = taken(first);
        String letter = rows("select message_id from outbox where incident_number = ?", about(mail))
                .get(0);
        long toOurLetter = taken(TestMail.from(ours())
                .subject("Anything")
                .answering("<" + letter + "@example.org>")
                .saying("One"));
        long toTheirMail = taken(TestMail.from(ours())
                .subject("Anything else")
                .with("References: <unknown@x> " + first.id())
                .saying("Two"));
        assertThat(became(toOurLetter)).isEqualTo("REPLIED - " + about(mail));
        assertThat(became(toTheirMail)).isEqualTo("REPLIED - " + about(mail));
        assertThat(said(mail)).containsExactly("CUSTOMER Hello -", "CUSTOMER One -", "CUSTOMER Two -");
    }

    @Test
    void anAnswerToItsSignedAddressIsWrittenIntoTheIncident() {
        long mail = taken(TestMail.from(ours()));
        String address = addresses
                .of(Topic.of(about(mail)), ours(), LocalDate.now(ZoneOffset.UTC).plusDays(30))
                .orElseThrow();
        long answer = taken(TestMail.from(ours()).with("Cc: " + address).saying("One"));
        assertThat(became(answer)).isEqualTo("REPLIED - " + about(mail));
    }

    @Test
    void aForgedAddressOrASubjectAloneLeadsNowhere() {
        long mail = taken(TestMail.from(ours()).subject("Slow queue"));
        long bySubject = taken(TestMail.from(ours()).subject("Re: Incident " + about(mail) + ": Slow queue"));
        long forged = taken(TestMail.from(ours()).with("Cc: support+" + about(mail) + ".abcdefgh@example.org"));
        assertThat(became(bySubject)).startsWith("OPENED - ").doesNotEndWith(" " + about(mail));
        assertThat(became(forged)).startsWith("OPENED - ").doesNotEndWith(" " + about(mail));
        assertThat(said(mail)).hasSize(1);
    }

    @Test
    void theSameMailTwiceIsOne() {
        TestMail mail = TestMail.from(ours()).subject("Twice");
        long first = taken(mail);
        assertThat(keep(mail.again())).isFalse();
        assertThat(keep(mail.raw())).isFalse();
        door.take(first);
        assertThat(rows("select count(*) from incident where opened_by = ?", "contact-" + customer.contact()))
                .containsExactly("1");
        assertThat(said(first)).hasSize(1);
    }

    @Test
    void whoIsUnknownOrNotProvenWaitsForAPerson() {
        assertThat(became(taken(TestMail.from("stranger@example.org")))).isEqualTo("TRIAGE UNKNOWN_SENDER -");
        assertThat(became(taken(TestMail.nobodys()))).isEqualTo("TRIAGE NO_SENDER -");
        assertThat(became(taken(TestMail.from(ours()).with("From: stranger@example.org"))))
                .isEqualTo("TRIAGE NO_SENDER -");
        assertThat(became(taken(TestMail.unproven(ours())))).isEqualTo("TRIAGE NOT_AUTHENTICATED -");
        assertThat(became(taken(TestMail.unproven(ours())
                        .with("Authentication-Results: mx.example.org; dmarc=fail header.from=example.org")
                        .with("Authentication-Results: mx.example.org; dmarc=pass header.from=example.org"))))
                .isEqualTo("TRIAGE NOT_AUTHENTICATED -");
        assertThat(became(taken(TestMail.unproven(ours())
                        .with("Authentication-Results: mx.evil.example; dmarc=pass header.from=example.org"))))
                .isEqualTo("TRIAGE NOT_AUTHENTICATED -");
        assertThat(rows("select count(*) from incident where opened_by = ?", "contact-" + customer.contact()))
                .containsExactly("0");
        assertThat(rows("select count(*) from outbox where recipient in (?, 'stranger@example.org')", ours()))
                .containsExactly("0");
    }

    @Test
    void anotherOrganisationsIncidentIsNotWrittenInto() {
        TestMail theirs = TestMail.from(addressOf(other));
        long mail = taken(theirs);
        long answer = taken(TestMail.from(ours()).answering(theirs.id()).saying("Let me in"));
        assertThat(became(answer)).isEqualTo("TRIAGE OTHER_ORGANISATION -");
        assertThat(said(mail)).hasSize(1);
    }

    @Test
    void whoMayNotOnThePageMayNotByMail() {
        Actor finance = customer.colleague("Fin", Role.FINANCE);
        String address =
                rows("select email from contact where id = ?", finance.id()).get(0);
        assertThat(became(taken(TestMail.from(address)))).isEqualTo("TRIAGE NOT_ALLOWED -");
    }

    @Test
    void aMachinesMailIsKeptAndNeverAnswered() {
        TestMail first = TestMail.from(ours());
        long mail = taken(first);
        long letters = letters();
        List<String> signs = List.of(
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "List-Id: <users.example.org>",
                "X-Auto-Response-Suppress: All",
                "Return-Path: <>",
                "X-Autoreply: yes",
                "Subject: Out of office");
        for (String sign : signs) {
            long automatic = taken(TestMail.from(ours()).answering(first.id()).with(sign));
            assertThat(became(automatic)).startsWith("AUTOMATIC ").endsWith(" " + about(mail));
        }
        assertThat(became(taken(TestMail.from("mailer-daemon@example.org")))).isEqualTo("AUTOMATIC ROBOT_SENDER -");
        assertThat(became(taken(TestMail.from("portal@example.org")))).isEqualTo("AUTOMATIC OURS -");
        assertThat(became(taken(TestMail.from(ours())
                        .with("Content-Type: multipart/report; report-type=delivery-status; boundary=b")
                        .saying("--b", "", "It failed", "--b--"))))
                .isEqualTo("AUTOMATIC REPORT -");
        assertThat(said(mail)).hasSize(1);
        assertThat(letters()).isEqualTo(letters);
    }

    @Test
    void pagesBecomeWordsAndQuotationsAreFolded() {
        long mail = taken(TestMail.from(ours())
                .with("Content-Type: text/html; charset=utf-8")
                .saying("<p>It <b>works</b><script>alert(1)</script><img src=x onerror=alert(1)></p>"
                        + "<div class=gmail_quote>On Monday, we wrote:<blockquote>Does it?</blockquote></div>"));
        assertThat(rows(
                        "select body from message m join incident i on i.id = m.incident_id where i.number = ?",
                        about(mail)))
                .containsExactly("It works");
        assertThat(rows(
                                "select quoted from message m join incident i on i.id = m.incident_id where i.number = ?",
                                about(mail))
                        .get(0))
                .contains("> Does it?")
                .doesNotContain("alert");
    }

    @Test
    void filesAreTakenOrLeftOutAndThatIsSaid() {
        long mail = taken(TestMail.from(ours())
                .with("Content-Type: multipart/mixed; boundary=b")
                .saying(
                        "--b",
                        "",
                        "See both",
                        "--b",
                        "Content-Type: text/plain; name=\"../mail.log\"",
                        "Content-Disposition: attachment",
                        "",
                        "Jan 1 12:00:00 ok",
                        "--b",
                        "Content-Type: image/png; name=run.exe",
                        "Content-Transfer-Encoding: base64",
                        "",
                        "TVoAAQ==",
                        "--b--"));
        assertThat(rows(
                        "select a.name, a.type from attachment a join incident i on i.id = a.incident_id where i.number = ?",
                        about(mail)))
                .containsExactly("mail.log TEXT");
        assertThat(said(mail).get(0)).contains("See both").contains("[Not taken from the mail: run.exe]");
    }

    @Test
    void whatIsTooMuchWaitsForAPersonAndIsKeptAsItCame() {
        String parts =
                IntStream.range(0, 10_000).mapToObj(i -> "--b\r\n\r\nx\r\n").reduce("", String::concat);
        TestMail many = TestMail.from(ours())
                .with("Content-Type: multipart/mixed; boundary=b")
                .saying(parts + "--b--");
        long mail = taken(many);
        assertThat(became(mail)).isEqualTo("TRIAGE TOO_MANY_PARTS -");
        assertThat(mails.raw(TestCustomer.AGENT, mail)).isEqualTo(many.raw());
        assertThat(became(taken(TestMail.from(ours()).saying("x".repeat(10 * 1024 * 1024)))))
                .isEqualTo("TRIAGE TOO_LARGE -");
        assertThat(became(taken(TestMail.from(ours()).saying("")))).isEqualTo("TRIAGE EMPTY -");
    }

    @Test
    void mailsOfOneSenderAreAcknowledgedFiveTimesAndTakenTwentyTimesAnHour() {
        for (int i = 0; i < 20; i++) {
            assertThat(became(taken(TestMail.from(ours()).saying("Number " + i))))
                    .startsWith("OPENED ");
        }
        assertThat(became(taken(TestMail.from(ours())))).isEqualTo("TRIAGE TOO_MANY -");
        assertThat(rows("select count(*) from outbox where recipient = ?", ours()))
                .containsExactly("5");
    }

    @Test
    void aPersonOpensNotesOrPutsAway() {
        long mail = taken(TestMail.from("stranger@example.org").subject("Help").saying("I changed my address"));
        assertThatThrownBy(() -> triage.open(TestCustomer.AGENT, mail, "stranger@example.org"))
                .isInstanceOf(NoSuchWriter.class);
        long number = triage.open(TestCustomer.AGENT, mail, ours());
        assertThat(became(mail)).isEqualTo("OPENED UNKNOWN_SENDER " + number);
        assertThat(rows("select channel, opened_by from incident where number = ?", number))
                .containsExactly("MAIL contact-" + customer.contact());
        assertThatThrownBy(() -> triage.open(TestCustomer.AGENT, mail, ours())).isInstanceOf(AlreadySorted.class);
        assertStandsAsForwarded(number);

        long noted = taken(TestMail.from("stranger@example.org").saying("ACCEPT"));
        triage.note(TestCustomer.AGENT, noted, number);
        assertThat(said(noted)).anyMatch(row -> row.startsWith("NOTE stranger@example.org"));

        long discarded = taken(TestMail.from("stranger@example.org"));
        triage.discard(TestCustomer.LEAD, discarded);
        assertThat(became(discarded)).isEqualTo("DISCARDED UNKNOWN_SENDER -");
        assertThatThrownBy(() -> triage.discard(TestCustomer.LEAD, discarded)).isInstanceOf(AlreadySorted.class);
    }

    @Test
    void onlyThoseWhoAnswerSeeMailsAndSortThem() {
        long mail = taken(TestMail.from("stranger@example.org"));
        Actor nobody = Actor.contact(77, "Nobody", customer.id(), Set.of(Role.OWNER));
        for (Actor actor : List.of(nobody, TestCustomer.ACCOUNTANT, TestCustomer.ADMINISTRATOR)) {
            assertThatThrownBy(() -> mails.get(actor, mail)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> mails.raw(actor, mail)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> mails.text(actor, mail)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> triage.open(actor, mail, ours())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> triage.note(actor, mail, 1)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> triage.discard(actor, mail)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> incoming.discard(actor, mail)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> mails.get(TestCustomer.AGENT, Long.MAX_VALUE)).isInstanceOf(NotFound.class);
        assertThat(became(mail)).startsWith("TRIAGE ");
    }

    /** For the contact, with who wrote and who sorted it; and no access to a server can rest on it. */
    private void assertStandsAsForwarded(long number) {
        for (Actor reader : List.of(customer.owner(), TestCustomer.AGENT)) {
            Said said = views.conversation(reader, views.get(reader, number)).get(0);
            assertThat(said)
                    .extracting(Said::authorName, Said::forwardedFrom, Said::sortedByName, Said::side)
                    .containsExactly("Olga", "stranger@example.org", TestCustomer.AGENT.name(), "customer");
            Access access = new Access("mx1", "signed in", 5, Access.Request.message(said.id()));
            assertThatThrownBy(() -> incidents.logAccess(TestCustomer.AGENT, Intent.fresh(), number, access))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    private long taken(TestMail mail) {
        assertThat(keep(mail.raw())).isTrue();
        long id = Long.parseLong(
                rows("select mail_id from fetched_mail where mailbox = 'door' and uid = ?", NUMBERS.get())
                        .get(0));
        door.take(id);
        return id;
    }

    private boolean keep(byte[] raw) {
        return incoming.keep(PORTER, holder, new Offered("door", 1, NUMBERS.incrementAndGet(), raw));
    }

    /** State, reason and incident. */
    private String became(long mail) {
        return rows("select state, reason, incident_number from incoming_mail where id = ?", mail)
                .get(0);
    }

    private long about(long mail) {
        return Long.parseLong(rows("select incident_number from incoming_mail where id = ?", mail)
                .get(0));
    }

    private List<String> said(long mail) {
        return rows(
                "select m.kind, m.body, m.quoted from message m join incident i on i.id = m.incident_id"
                        + " where i.number = ? order by m.id",
                about(mail));
    }

    private long letters() {
        return Long.parseLong(rows("select count(*) from outbox").get(0));
    }

    private String ours() {
        return addressOf(customer);
    }

    private String addressOf(TestCustomer who) {
        return rows("select email from contact where id = ?", who.contact()).get(0);
    }

    private List<String> rows(String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            return Rows.of(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
