package org.packledger.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way to the server that takes mail: where it is, who we are to it, and how what is said is hidden from others. */
@ApplicationScoped
class SmtpRoute {

    private static final String PATIENCE_MILLIS = "10000";

    /** How the connection is hidden. */
    enum Cover {
        /** Not at all: for a server of the same machine. */
        NONE,
        /** By STARTTLS where the server offers it. */
        OFFERED,
        /** By STARTTLS, or nothing is sent. */
        REQUIRED,
        /** From the first byte (port 465, RFC 8314). */
        IMPLICIT
    }

    @Inject
    @ConfigProperty(name = "packledger.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "packledger.mail.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "packledger.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "packledger.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "packledger.mail.tls")
    private Optional<String> tls;

    private Cover cover;

    /** A password never travels uncovered unless somebody said so. */
    @PostConstruct
    void choose() {
        cover = tls.map(word -> Cover.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(user.isPresent() ? Cover.REQUIRED : Cover.OFFERED);
    }

    boolean isKnown() {
        return host.isPresent();
    }

    Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host.orElseThrow());
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty(
                "mail.smtp.starttls.enable", Boolean.toString(cover == Cover.OFFERED || cover == Cover.REQUIRED));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(cover == Cover.REQUIRED));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(cover == Cover.IMPLICIT));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }

    void take(Message message) throws MessagingException {
        if (user.isPresent()) {
            Transport.send(message, user.get(), password.orElse(""));
        } else {
            Transport.send(message);
        }
    }
}
