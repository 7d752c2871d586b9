package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.incident.Cause;
import org.packledger.incident.FaultDesk;
import org.packledger.incident.Faults;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;
import org.packledger.web.Problems;

/**
 * {@code /staff/our-fault?article=} or {@code ?bug=}: every debit that rested on it, and giving them back in one confirmed
 * step, each through the desk.
 */
@Named("ourFault")
@RequestScoped
public class OurFault {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private Faults faults;

    @Inject
    private FaultDesk desk;

    @Inject
    private Notices notices;

    @Inject
    private Problems problems;

    private Intent intent;
    private String explanation;
    private List<Faults.Rested> rested;

    /** Finds what rested on it. */
    public void load() {
        getName();
        getRested();
    }

    /** What it is called. */
    public String getName() {
        return faults.name(actor, cause());
    }

    /** The debits that rested on it, the oldest first. */
    public List<Faults.Rested> getRested() {
        if (rested == null) {
            rested = faults.rested(actor, cause());
        }
        return rested;
    }

    /** What was said of it, null when nobody did. */
    public Faults.Found getFound() {
        return faults.find(actor, cause()).orElse(null);
    }

    /** How many would be given back by this person. */
    public long getToGive() {
        return getRested().stream().filter(this::isToGive).count();
    }

    /** Whether this person decided a debit, so that another lead gives it back. */
    public boolean isOwn(Faults.Rested debit) {
        return debit.decidedBy().equals(actor.reference());
    }

    /** Whether this person may say so. */
    public boolean isPossible() {
        return actor.isOneOf(Role.LEAD) && (getFound() == null || getToGive() > 0);
    }

    /** Says that it was the vendor's fault, and gives back each debit; one that is refused does not stop the others. */
    public String giveBack() {
        Faults.Found found = getFound();
        desk.mark(actor, intent, cause(), found == null ? explanation : found.explanation());
        int given = 0;
        for (Faults.Rested debit : getRested().stream().filter(this::isToGive).toList()) {
            try {
                desk.giveBack(actor, intent.then(debit.debit().toString()), cause(), debit.number(), debit.debit());
                given++;
            } catch (DomainException e) {
                problems.add(e);
            }
        }
        notices.done("fault.given", given);
        rested = null;
        return problems.getList().isEmpty()
                ? "/staff/our-fault?faces-redirect=true&"
                        + (getArticle() == null ? "bug=" + getBug() : "article=" + getArticle())
                : null;
    }

    private boolean isToGive(Faults.Rested debit) {
        return debit.isStanding() && !isOwn(debit);
    }

    private Cause cause() {
        try {
            return getArticle() == null ? Cause.bug(getBug()) : Cause.article(getArticle());
        } catch (InvalidInput e) {
            throw new NotFound("cause");
        }
    }

    public Long getArticle() {
        return subject.getKey();
    }

    public void setArticle(Long article) {
        subject.setKey(article);
    }

    public String getBug() {
        return subject.getReference();
    }

    public void setBug(String bug) {
        subject.setReference(bug);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
