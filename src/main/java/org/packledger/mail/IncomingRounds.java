package org.packledger.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.packledger.kernel.Actor;
import org.packledger.platform.Leases;

/** Fetches mail every few seconds and sorts what waits, on one portal at a time. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class IncomingRounds {

    private static final Logger LOG = System.getLogger(IncomingRounds.class.getName());
    private static final Actor PORTER = Actor.job("incoming-mail");
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final int AT_ONCE = 50;

    private final UUID holder = UUID.randomUUID();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "packledger.mail.imap.every-seconds", defaultValue = "10")
    private int pause;

    @Inject
    private Leases leases;

    @Inject
    private Mailbox mailbox;

    @Inject
    private IncomingDesk desk;

    @Inject
    private IncomingMails mails;

    @Inject
    private MailDoor door;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        if (mailbox.isConfigured()) {
            rounds = executor.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.SECONDS);
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
            if (isOurs()) {
                fetch();
                sort();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Incoming mail was not handled; it is tried again", e);
        }
    }

    private void fetch() {
        try {
            mailbox.fetch(offered -> isOurs() && kept(offered));
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "The mailbox cannot be read now: {0}", e.getMessage());
        }
    }

    private boolean kept(Offered offered) {
        desk.keep(PORTER, holder, offered);
        return true;
    }

    private void sort() {
        List<Long> some = mails.waiting(AT_ONCE);
        while (!some.isEmpty()) {
            for (long id : some) {
                if (!isOurs()) {
                    return;
                }
                take(id);
            }
            List<Long> before = some;
            some = mails.waiting(AT_ONCE);
            if (some.equals(before)) {
                return;
            }
        }
    }

    /** One that cannot be handled does not stop the others. */
    private void take(long id) {
        try {
            door.take(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Mail " + id + " could not be handled; it is tried again", e);
            desk.failed(PORTER, id);
        }
    }

    private boolean isOurs() {
        return leases.take(IncomingDesk.LEASE, holder, LEASE);
    }
}
