package org.packledger.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.packledger.kernel.Actor;

/** Empties the outbox every few seconds, on one portal at a time. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MailRounds {

    private static final Logger LOG = System.getLogger(MailRounds.class.getName());
    private static final Actor SENDER = Actor.job("mail");
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 20;

    @Inject
    private Rounds rounds;

    @Inject
    private OutboxDesk desk;

    @Inject
    private DigestDesk digests;

    @Inject
    private MailServer server;

    @PostConstruct
    void start() {
        if (server.isConfigured()) {
            rounds.begin(PAUSE, OutboxDesk.LEASE, LEASE, this::round);
        }
    }

    private void round() {
        if (!rounds.areOurs()) {
            return;
        }
        digests.recipients(SENDER).forEach(person -> digests.write(SENDER, rounds.holder(), person));
        List<OutgoingMail> some = desk.due(SENDER, AT_ONCE);
        while (!some.isEmpty()) {
            for (OutgoingMail mail : some) {
                // A slow server must not outlive the lease: who lost it sends nothing more.
                if (!rounds.areOurs() || !isServerThere(mail)) {
                    return;
                }
            }
            some = desk.due(SENDER, AT_ONCE);
        }
    }

    /** Sends it. When the server cannot be reached the others keep their attempts for the next round. */
    private boolean isServerThere(OutgoingMail mail) {
        try {
            server.send(mail);
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "Mail {0} was not taken: {1}", mail.id(), e.getMessage());
            if (isForGood(e)) {
                desk.refused(SENDER, rounds.holder(), mail.id(), e.getMessage());
            } else {
                desk.failed(SENDER, rounds.holder(), mail.id(), e.getMessage());
            }
            return !(e.getCause() instanceof IOException);
        }
        desk.sent(SENDER, rounds.holder(), mail.id());
        return true;
    }

    /** The server does not know the recipient, or it is no address at all. */
    private static boolean isForGood(MessagingException refusal) {
        Address[] invalid = refusal instanceof SendFailedException failed ? failed.getInvalidAddresses() : null;
        return refusal instanceof AddressException || (invalid != null && invalid.length > 0);
    }
}
