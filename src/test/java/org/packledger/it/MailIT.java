package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.packledger.run.Portal;
import org.packledger.run.Ports;
import org.packledger.run.Program;

/**
 * Mail through a real IMAP server whose wire is cut in the middle of fetches: each is kept once, and becomes what it must. The
 * build sends 300 with 5 cuts; {@code -Dpackledger.mails=10000} sends so many, with a cut for each 200. They come in waves,
 * between which what was fetched is taken out of the mailbox: the test's server looks through all of it for each fetch.
 */
class MailIT {

    private static final int MAILS = Integer.getInteger("packledger.mails", 300);
    private static final int WAVE = 500;
    private static final int CUTS_IN_A_WAVE = 5;
    private static final long SEED = Long.getLong("packledger.seed", 4711);
    private static final String MAILBOX = "'flood@127.0.0.1/INBOX'";
    private static final String OURS = " from incoming_mail m where exists (select 1 from fetched_mail f"
            + " where f.mail_id = m.id and f.mailbox = " + MAILBOX + ")";

    /** It tells at length that its clients went away; held, for loggers are forgotten otherwise. */
    private static final Logger GREENMAIL = Logger.getLogger("com.icegreen.greenmail");

    private final Path folder = TestDatabase.target().resolve("mail-in-portal");
    private final int smtp = Ports.any();
    private final int imap = Ports.any();
    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(imap, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @Test
    void everyMailBecomesWhatItMustAndNoneIsLostOrDoubled() throws Exception {
        MailFlood flood = new MailFlood(SEED, MAILS);
        Program program = LoadedProgram.in(folder);
        people();
        GREENMAIL.setLevel(Level.OFF);
        server.start();
        GreenMailUser mailbox = server.setUser("support@example.org", "flood", "secret");
        long bytes = flood.mails().stream().mapToLong(raw -> raw.length).sum();
        try (CutWire wire = CutWire.to(imap)) {
            Random chance = new Random(SEED);
            Portal portal = start(program, wire.port());
            try {
                long began = System.nanoTime();
                for (int from = 0; from < MAILS; from += WAVE) {
                    wave(mailbox, wire, flood.mails().subList(from, Math.min(MAILS, from + WAVE)), chance);
                }
                await("select count(*) >= " + MAILS + " and (select count(*) " + OURS
                        + " and m.state = 'WAITING') = 0 from fetched_mail where mailbox = " + MAILBOX);
                System.out.printf(
                        "%d mails (%d kB, seed %d) with %d cuts in %d s: %d opened, %d answered, %d of machines, %d for"
                                + " people%n",
                        MAILS,
                        bytes / 1024,
                        SEED,
                        wire.cuts(),
                        (System.nanoTime() - began) / 1_000_000_000,
                        flood.openings(),
                        flood.answers(),
                        flood.ofMachines(),
                        flood.forPeople());
                check(flood);
                answerALetter(mailbox);
            } finally {
                portal.close();
            }
        } finally {
            server.stop();
        }
    }

    /** So many mails at once, and the wire cut again and again while they are fetched. */
    private void wave(GreenMailUser mailbox, CutWire wire, List<byte[]> mails, Random chance) throws Exception {
        long before = fetched();
        int cuts = wire.cuts();
        long part = mails.stream().mapToLong(raw -> raw.length).sum() / CUTS_IN_A_WAVE;
        wire.cutAfter(2_000);
        for (byte[] raw : mails) {
            deliver(mailbox, raw);
        }
        for (int cut = 1; cut <= CUTS_IN_A_WAVE; cut++) {
            await(wire, cuts + cut);
            if (cut < CUTS_IN_A_WAVE) {
                wire.cutAfter(1_500 + chance.nextLong(Math.max(1, part)));
            }
        }
        assertThat(fetched()).as("fetched before the last cut").isLessThan(before + mails.size());
        await("select count(*) >= " + (before + mails.size()) + " from fetched_mail where mailbox = " + MAILBOX);
        server.purgeEmailFromAllMailboxes();
    }

    private static long fetched() throws SQLException {
        return count("select count(*) from fetched_mail where mailbox = " + MAILBOX);
    }

    private static void check(MailFlood flood) throws SQLException {
        assertThat(fetched()).isEqualTo(MAILS);
        assertThat(count("select count(*)" + OURS))
                .isEqualTo(flood.openings() + flood.answers() + flood.ofMachines() + flood.forPeople());
        assertThat(states("AUTOMATIC")).as("of machines").isEqualTo(flood.ofMachines());
        assertThat(states("TRIAGE")).as("for people").isEqualTo(flood.forPeople());
        assertThat(states("OPENED")).as("opened").isEqualTo(flood.openings());
        assertThat(states("REPLIED")).as("answered").isEqualTo(flood.answers());
        String messages = " from message m join incident i on i.id = m.incident_id"
                + " join organisation o on o.id = i.organisation_id where o.name like 'Flood %'";
        assertThat(count("select count(distinct i.id)" + messages)).isEqualTo(flood.openings());
        assertThat(count("select count(*)" + messages)).isEqualTo(flood.openings() + flood.answers());
        assertThat(count("select count(distinct regexp_substr(m.body, 'token-[0-9]+-'))" + messages))
                .isEqualTo(flood.openings() + flood.answers());
        assertThat(count("select count(*) from outbox where recipient like 'robot-%' or recipient like 'stranger%'"))
                .as("answers to machines and strangers")
                .isZero();
        assertThat(count("select count(*) from outbox where kind = 'MAIL_RECEIVED' and recipient like 'flood-%'"))
                .as("acknowledged")
                .isEqualTo(flood.acknowledged());
        assertThat(count("select count(*) from consent c join incident i on i.id = c.incident_id"
                        + " join organisation o on o.id = i.organisation_id where o.name like 'Flood %'"))
                .as("agreed to by any of them")
                .isZero();
    }

    /** What leaves can be answered: by a person through its address, and not by a machine. */
    private void answerALetter(GreenMailUser mailbox) throws Exception {
        TestMail asked = TestMail.from("asker@flood-1.example").subject("A letter, please");
        deliver(mailbox, asked.raw());
        MimeMessage letter = letterTo("asker@flood-1.example");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(letter.getHeader("List-Id")).isNotEmpty();
        assertThat(letter.getContentType()).startsWith("multipart/alternative");
        assertThat(letter.getReplyTo()[0].toString()).matches("support\\+\\d+\\.[0-9a-z]+@example\\.org");
        deliver(
                mailbox,
                TestMail.from("asker@flood-1.example")
                        .with("Cc: " + letter.getReplyTo()[0])
                        .saying("Thank you, that is all")
                        .raw());
        await("select count(*) from message where body = 'Thank you, that is all' and kind = 'CUSTOMER'");
        assertThat(Arrays.stream(server.getReceivedMessages()).filter(mail -> isTo(mail, "robot-")))
                .isEmpty();
    }

    private MimeMessage letterTo(String address) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (true) {
            for (MimeMessage each : server.getReceivedMessages()) {
                if (isTo(each, address)) {
                    return each;
                }
            }
            assertThat(System.nanoTime()).as("a letter to " + address).isLessThan(end);
            Thread.sleep(500);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            Address[] to = mail.getAllRecipients();
            return to != null
                    && Arrays.stream(to).anyMatch(each -> each.toString().startsWith(address));
        } catch (jakarta.mail.MessagingException e) {
            return false;
        }
    }

    private static void deliver(GreenMailUser mailbox, byte[] raw) throws Exception {
        mailbox.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
    }

    /** A hundred people and twenty machines of ten organisations, and one more. */
    private static void people() throws SQLException {
        for (int i = 0; i < 10; i++) {
            run("insert into organisation (name, billing_address, tax_region, currency, created_at)"
                    + " values ('Flood " + i + "', 'x', 'CA-ON', 'CAD', utc_timestamp(6))");
        }
        for (int i = 0; i < 100; i++) {
            person(MailFlood.contact(i), i % 10);
        }
        for (int i = 0; i < 20; i++) {
            person(MailFlood.robot(i), i % 10);
        }
        person("asker@flood-1.example", 1);
        run("delete from lease where name = 'incoming-mail'");
    }

    private static void person(String email, int organisation) throws SQLException {
        run("insert into contact (organisation_id, email, name, created_at) select id, '" + email
                + "', 'Somebody', utc_timestamp(6) from organisation where name = 'Flood " + organisation + "'");
        run("insert into contact_role (contact_id, role) select id, 'OWNER' from contact where email = '" + email
                + "'");
    }

    private Portal start(Program program, int wire) throws Exception {
        Path key = Files.writeString(folder.resolve("mail-key"), "of the test, and thirty-two bytes long");
        return Portal.start(
                        program,
                        folder,
                        Ports.any(),
                        TestDatabase.current().logins().application(),
                        Map.ofEntries(
                                Map.entry("packledger.demo", "false"),
                                Map.entry("packledger.mail.host", "127.0.0.1"),
                                Map.entry("packledger.mail.port", Integer.toString(smtp)),
                                Map.entry("packledger.mail.from", "portal@example.org"),
                                Map.entry("packledger.mail.user", "flood"),
                                Map.entry("packledger.mail.password", "secret"),
                                Map.entry("packledger.mail.tls", "none"),
                                Map.entry("packledger.mail.reply-to", "support@example.org"),
                                Map.entry("packledger.mail.key-file", key.toString()),
                                Map.entry("packledger.mail.trusted-server", TestMail.SERVER),
                                Map.entry("packledger.mail.incidents-an-hour", "100000"),
                                Map.entry("packledger.mail.answers-an-hour", "100000"),
                                Map.entry("packledger.mail.imap.host", "127.0.0.1"),
                                Map.entry("packledger.mail.imap.port", Integer.toString(wire)),
                                Map.entry("packledger.mail.imap.tls", "false"),
                                Map.entry("packledger.mail.imap.user", "flood"),
                                Map.entry("packledger.mail.imap.password", "secret"),
                                Map.entry("packledger.mail.imap.every-seconds", "1"),
                                Map.entry(
                                        "packledger.attachments.folder",
                                        folder.resolve("attachments").toString())))
                .awaitReady();
    }

    private static long states(String state) throws SQLException {
        return count("select count(*)" + OURS + " and m.state = '" + state + "'");
    }

    private static void await(CutWire wire, int cuts) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (wire.cuts() < cuts) {
            assertThat(System.nanoTime()).as("cut " + cuts).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static void await(String isSo) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(90 + MAILS / 5).toNanos();
        while (count(isSo) == 0) {
            assertThat(System.nanoTime()).as(isSo).isLessThan(end);
            Thread.sleep(300);
        }
    }

    private static long count(String sql) throws SQLException {
        List<String> rows;
        try (Connection connection = JdbcAsOwner.open()) {
            rows = Rows.of(connection, sql);
        }
        return Long.parseLong(rows.get(0));
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = JdbcAsOwner.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
