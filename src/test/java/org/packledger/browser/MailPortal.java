package org.packledger.browser;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.packledger.it.TestDatabase;
import org.packledger.run.Portal;
import org.packledger.run.Ports;
import org.packledger.run.Program;

/** The built WAR with a mail server of its own, on the database of the others: pages and letters of the same incident. */
final class MailPortal implements AutoCloseable {

    static final String SUPPORT = "support@northgate.example";
    static final String MAIL_EXCHANGER = "mx.northgate.example";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final GreenMail server;
    private final GreenMailUser mailbox;
    private final Portal portal;

    private MailPortal(GreenMail server, GreenMailUser mailbox, Portal portal) {
        this.server = server;
        this.mailbox = mailbox;
        this.portal = portal;
    }

    static MailPortal start() throws IOException {
        int smtp = Ports.any();
        int imap = Ports.any();
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imap, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        GreenMailUser mailbox = server.setUser(SUPPORT, "support", "secret");
        Path folder = Files.createDirectories(TestDatabase.base().resolve("target/mail-browser-portal"));
        Path key = Files.writeString(folder.resolve("mail-key"), "of the test, and thirty-two bytes long");
        Portal portal = Portal.start(
                        Program.builtIn(TestDatabase.base()),
                        folder,
                        Ports.any(),
                        TestDatabase.current().logins().application(),
                        Map.ofEntries(
                                Map.entry("packledger.demo", "true"),
                                Map.entry("packledger.mail.host", "127.0.0.1"),
                                Map.entry("packledger.mail.port", Integer.toString(smtp)),
                                Map.entry("packledger.mail.from", SUPPORT),
                                Map.entry("packledger.mail.reply-to", SUPPORT),
                                Map.entry("packledger.mail.key-file", key.toString()),
                                Map.entry("packledger.mail.trusted-server", MAIL_EXCHANGER),
                                Map.entry("packledger.mail.incidents-an-hour", "1000"),
                                Map.entry("packledger.mail.answers-an-hour", "1000"),
                                Map.entry("packledger.mail.imap.host", "127.0.0.1"),
                                Map.entry("packledger.mail.imap.port", Integer.toString(imap)),
                                Map.entry("packledger.mail.imap.tls", "false"),
                                Map.entry("packledger.mail.imap.user", "support"),
                                Map.entry("packledger.mail.imap.password", "secret"),
                                Map.entry("packledger.mail.imap.every-seconds", "1"),
                                Map.entry(
                                        "packledger.attachments.folder",
                                        folder.resolve("attachments").toString())))
                .awaitReady();
        return new MailPortal(server, mailbox, portal);
    }

    URI address() {
        return portal.address();
    }

    /** The letter to this person whose subject is this, once it came. */
    MimeMessage letter(String person, String subject) throws MessagingException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<MimeMessage> found = Arrays.stream(server.getReceivedMessages())
                    .filter(mail -> isTo(mail, person) && isAbout(mail, subject))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no letter to " + person + " with the subject: " + subject);
    }

    /** All letters that went out to this person so far. */
    List<MimeMessage> letters(String person) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, person))
                .toList();
    }

    /** Somebody's letter comes in. */
    void deliver(byte[] raw) throws MessagingException {
        mailbox.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
    }

    /** This person answers the letter; the mail exchanger of the vendor has looked at where it comes from. */
    void answer(MimeMessage letter, String person, String words) throws MessagingException {
        String mail = String.join(
                "\r\n",
                "From: " + person,
                "To: " + letter.getReplyTo()[0],
                "Subject: Re: " + letter.getSubject(),
                "Message-ID: <" + System.nanoTime() + "@elsewhere.example>",
                "In-Reply-To: " + letter.getMessageID(),
                "Authentication-Results: " + MAIL_EXCHANGER + "; dmarc=pass header.from="
                        + person.substring(person.indexOf('@') + 1),
                "",
                words,
                "",
                "> " + letter.getSubject(),
                "");
        deliver(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isAbout(MimeMessage mail, String subject) {
        try {
            return subject.equals(mail.getSubject());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage mail, String person) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().equalsIgnoreCase(person));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        portal.close();
        server.stop();
    }
}
