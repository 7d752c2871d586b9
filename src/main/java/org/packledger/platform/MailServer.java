package org.packledger.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands mail to the server that is configured; without one nothing is sent and the outbox keeps it. */
@ApplicationScoped
public class MailServer {

    private static final String PATIENCE_MILLIS = "10000";

    @Inject
    @ConfigProperty(name = "packledger.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "packledger.mail.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "packledger.mail.from", defaultValue = "packledger@localhost")
    private String from;

    /** Whether mail can be sent at all. */
    public boolean isConfigured() {
        return host.isPresent();
    }

    /**
     * Hands it over.
     *
     * @throws MessagingException when the server does not take it
     */
    void send(OutgoingMail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(properties()));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host.orElseThrow());
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        return properties;
    }
}
