package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.identity.CurrentActor;
import org.packledger.incident.Appeals;
import org.packledger.kernel.Role;
import org.packledger.knowledge.CommentDesk;
import org.packledger.mail.IncomingMails;
import org.packledger.platform.DeadLetters;
import org.packledger.sales.Adjustments;

/** How much waits behind a destination of the bar. */
@Named("barCounts")
@RequestScoped
public class BarCounts {

    @Inject
    private CurrentActor current;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Appeals appeals;

    @Inject
    private IncomingMails mails;

    @Inject
    private DeadLetters dead;

    @Inject
    private CommentDesk comments;

    private Long mailed;
    private Long remarked;
    private Long waiting;
    private Long appealed;

    /** Of this destination; 0 shows nothing. */
    public long of(String destination) {
        return switch (destination) {
            case "adjustments" -> proposals();
            case "appeals" -> appeals();
            case "incoming-mail" -> mail();
            case "articles" -> remarks();
            default -> 0;
        };
    }

    private long mail() {
        if (mailed == null) {
            mailed = current.find()
                    .filter(actor -> actor.isOneOf(Role.AGENT, Role.LEAD))
                    .map(actor -> mails.inTriage(actor) + dead.count(actor))
                    .orElse(0L);
        }
        return mailed;
    }

    /** Comments on articles that nobody has read yet. */
    private long remarks() {
        if (remarked == null) {
            remarked = current.find()
                    .filter(actor -> actor.isOneOf(Role.AGENT, Role.LEAD))
                    .map(comments::waiting)
                    .orElse(0L);
        }
        return remarked;
    }

    private long appeals() {
        if (appealed == null) {
            appealed = current.find()
                    .filter(actor -> actor.isOneOf(Role.AGENT, Role.LEAD))
                    .map(appeals::waitingFor)
                    .orElse(0L);
        }
        return appealed;
    }

    private long proposals() {
        if (waiting == null) {
            waiting = current.find()
                    .filter(actor -> actor.isOneOf(Role.ACCOUNTANT, Role.LEAD))
                    .map(adjustments::waiting)
                    .orElse(0L);
        }
        return waiting;
    }
}
