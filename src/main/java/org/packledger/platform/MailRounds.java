package org.packledger.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.packledger.kernel.Actor;

/** Empties the outbox every few seconds, on one portal at a time. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MailRounds {

    private static final Logger LOG = System.getLogger(MailRounds.class.getName());
    private static final Actor SENDER = Actor.job("mail");
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final int PAUSE_SECONDS = 5;
    private static final int AT_ONCE = 20;

    private final UUID holder = UUID.randomUUID();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Leases leases;

    @Inject
    private OutboxDesk desk;

    @Inject
    private MailServer server;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        if (server.isConfigured()) {
            rounds = executor.scheduleWithFixedDelay(this::round, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Whatever goes wrong, the next round comes. */
    private void round() {
        try {
            if (!leases.take(OutboxDesk.LEASE, holder, LEASE)) {
                return;
            }
            List<OutgoingMail> some = desk.due(SENDER, AT_ONCE);
            while (!some.isEmpty()) {
                for (OutgoingMail mail : some) {
                    // A slow server must not outlive the lease: who lost it sends nothing more.
                    if (!leases.take(OutboxDesk.LEASE, holder, LEASE)) {
                        return;
                    }
                    send(mail);
                }
                some = desk.due(SENDER, AT_ONCE);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox was not emptied; it is tried again", e);
        }
    }

    private void send(OutgoingMail mail) {
        try {
            server.send(mail);
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "Mail {0} was not taken: {1}", mail.id(), e.getMessage());
            if (isForGood(e)) {
                desk.refused(SENDER, holder, mail.id(), e.getMessage());
            } else {
                desk.failed(SENDER, holder, mail.id(), e.getMessage());
            }
            return;
        }
        desk.sent(SENDER, holder, mail.id());
    }

    /** The server does not know the recipient, or it is no address at all. */
    private static boolean isForGood(MessagingException refusal) {
        Address[] invalid = refusal instanceof SendFailedException failed ? failed.getInvalidAddresses() : null;
        return refusal instanceof AddressException || (invalid != null && invalid.length > 0);
    }
}
