package org.packledger.mail;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.platform.LeaseFence;
import org.packledger.platform.Letters;
import org.packledger.platform.WholeOrNothing;

/**
 * Keeps mail, once, and writes down what became of it, once, with the letter that says so. Whoever fetches and sorts holds the
 * lease.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class IncomingDesk {

    /** What must be held to fetch and to sort. */
    public static final String LEASE = "incoming-mail";

    @Inject
    private IncomingFile file;

    @Inject
    private LeaseFence fence;

    @Inject
    private Letters letters;

    /**
     * Keeps what a mailbox offers, however often it does.
     *
     * @return whether the mail is new
     */
    public boolean keep(Actor actor, UUID holder, Offered offered) {
        actor.mustBe(Role.SYSTEM);
        fence.mustHold(LEASE, holder);
        if (file.wasFetched(offered)) {
            return false;
        }
        Identity identity = offered.identity();
        var kept = file.kept(identity);
        long id = kept.isPresent() ? kept.get() : file.keep(identity, offered.content());
        file.fetched(offered, id);
        return kept.isEmpty();
    }

    /** Writes down what became of a mail; nothing happens when that was done before. */
    public void settle(Actor actor, long id, Outcome outcome) {
        actor.mustBe(Role.SYSTEM);
        if (!file.settle(id, outcome)) {
            return;
        }
        outcome.token().ifPresent(token -> file.use(token, id));
        outcome.notice()
                .ifPresent(notice -> letters.write(
                        notice.topic(),
                        notice.reader(),
                        notice.kind(),
                        notice.path(),
                        notice.values().toArray()));
    }

    /** It could not be handled; after some attempts a person looks at it. */
    public void failed(Actor actor, long id) {
        actor.mustBe(Role.SYSTEM);
        file.failed(id);
    }

    /** Puts a mail away that waits for a person. */
    public void discard(Actor actor, long id) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        file.decided(actor, id, MailState.DISCARDED, null, null);
    }

    /** Writes down that a person gave a waiting mail to an incident. */
    public void given(Actor actor, long id, MailState state, Long contact, long number) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        file.decided(actor, id, state, contact, number);
    }
}
