package org.packledger.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom the portal believes, and how much of it. */
@ApplicationScoped
class MailRules {

    @Inject
    @ConfigProperty(name = "packledger.mail.trusted-server")
    private Optional<String> trusted;

    @Inject
    @ConfigProperty(name = "packledger.mail.unproven", defaultValue = "TRIAGE")
    private Unproven unproven;

    @Inject
    @ConfigProperty(name = "packledger.mail.incidents-an-hour", defaultValue = "20")
    private int incidentsAnHour;

    @Inject
    @ConfigProperty(name = "packledger.mail.answers-an-hour", defaultValue = "60")
    private int answersAnHour;

    /** Whether the mail comes from where it says, as far as these rules ask. */
    boolean believes(ReadMail mail) {
        return trusted.map(server -> Authenticity.isShown(mail.results(), server, mail.sender()))
                .orElse(unproven == Unproven.ACCEPT);
    }

    /** How many mails of one sender may open incidents, or write into them, within an hour. */
    int anHour(MailState state) {
        return state == MailState.OPENED ? incidentsAnHour : answersAnHour;
    }
}
