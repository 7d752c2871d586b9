package org.packledger.mail;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.packledger.kernel.Actor;
import org.packledger.platform.Rounds;

/** Fetches mail every few seconds and sorts what waits, on one portal at a time. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class IncomingRounds {

    private static final Logger LOG = System.getLogger(IncomingRounds.class.getName());
    private static final Actor PORTER = Actor.job("incoming-mail");
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final int AT_ONCE = 50;

    @Inject
    @ConfigProperty(name = "packledger.mail.imap.every-seconds", defaultValue = "10")
    private int pause;

    @Inject
    private Rounds rounds;

    @Inject
    private Mailbox mailbox;

    @Inject
    private IncomingDesk desk;

    @Inject
    private IncomingMails mails;

    @Inject
    private MailDoor door;

    @PostConstruct
    void start() {
        if (mailbox.isConfigured()) {
            rounds.begin(Duration.ofSeconds(pause), IncomingDesk.LEASE, LEASE, this::round);
        }
    }

    private void round() {
        if (rounds.areOurs()) {
            fetch();
            sort();
        }
    }

    private void fetch() {
        try {
            mailbox.fetch(offered -> rounds.areOurs() && kept(offered));
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "The mailbox cannot be read now: {0}", e.getMessage());
        }
    }

    private boolean kept(Offered offered) {
        desk.keep(PORTER, rounds.holder(), offered);
        return true;
    }

    private void sort() {
        List<Long> some = mails.waiting(AT_ONCE);
        while (!some.isEmpty()) {
            for (long id : some) {
                if (!rounds.areOurs()) {
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
}
