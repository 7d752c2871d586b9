package org.packledger.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.packledger.kernel.BusinessClock;

/** Hands mail to the server that is configured; without one nothing is sent and the outbox keeps it. */
@ApplicationScoped
public class MailServer {

    /** What a person of the vendor wrote; everything else the portal writes by itself. */
    public static final String BY_A_PERSON = "ANSWERED";

    private static final int DAYS_TO_DECIDE = 30;

    @Inject
    private SmtpRoute route;

    @Inject
    @ConfigProperty(name = "packledger.mail.from", defaultValue = "packledger@localhost")
    private String from;

    @Inject
    private ReplyAddresses replies;

    @Inject
    private BusinessClock clock;

    /** Whether mail can be sent at all. */
    public boolean isConfigured() {
        return route.isKnown();
    }

    /** The address that letters come from. */
    public String from() {
        return from;
    }

    /**
     * Hands it over.
     *
     * @throws MessagingException when the server does not take it
     */
    void send(OutgoingMail mail) throws MessagingException {
        MimeMessage message = new NamedMessage(route.session(), mail.messageId().map(this::named));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.now()));
        message.setContent(alternatives(mail));
        mark(message, mail);
        Optional<Topic> topic = mail.topic();
        if (topic.isPresent()) {
            thread(message, mail, topic.get());
        }
        route.take(message);
    }

    /** So that no robot answers it, and lists can be told apart. */
    private void mark(MimeMessage message, OutgoingMail mail) throws MessagingException {
        if (!mail.kind().equals(BY_A_PERSON)) {
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Id", "<support." + domain() + ">");
    }

    private void thread(MimeMessage message, OutgoingMail mail, Topic topic) throws MessagingException {
        String root = named("incident-" + topic.number());
        message.setHeader("In-Reply-To", mail.answers().orElse(root));
        message.setHeader(
                "References", root + mail.answers().map(last -> "\r\n " + last).orElse(""));
        Optional<String> reply =
                replies.of(topic, mail.recipient(), mail.writtenOn().plusDays(DAYS_TO_DECIDE));
        if (reply.isPresent()) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(reply.get())});
        }
    }

    private static MimeMultipart alternatives(OutgoingMail mail) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.body(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(LetterPage.of(mail.body(), mail.language().orElse(null)), StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private String named(String local) {
        return "<" + local + "@" + domain() + ">";
    }

    private String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** Keeps the name that the outbox gave it, also when it is sent a second time. */
    private static final class NamedMessage extends MimeMessage {

        private final Optional<String> name;

        NamedMessage(Session session, Optional<String> name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (name.isPresent()) {
                setHeader("Message-ID", name.get());
            } else {
                super.updateMessageID();
            }
        }
    }
}
