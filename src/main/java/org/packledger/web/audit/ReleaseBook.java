package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.ledger.check.CheckDesk;
import org.packledger.ledger.check.Checks;
import org.packledger.ledger.check.ParkedBook;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;

/** {@code /audit/release-book?parking=}: a parked book is posted to again, with a reason. */
@Named("releaseBook")
@RequestScoped
public class ReleaseBook {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private Checks checks;

    @Inject
    private CheckDesk desk;

    @Inject
    private Notices notices;

    private Intent intent;
    private String reason;
    private ParkedBook parked;

    /** Makes sure that it is parked. */
    public void load() {
        getParked();
    }

    /** The parked book that the address names. */
    public ParkedBook getParked() {
        if (parked == null) {
            parked = checks.parked(actor).stream()
                    .filter(one -> one.id() == getParking())
                    .findFirst()
                    .orElseThrow(() -> new NotFound("parked book"));
        }
        return parked;
    }

    /** Releases it. */
    public String release() {
        desk.release(actor, intent, getParking(), reason);
        notices.done("release.done");
        return "/audit/checks?faces-redirect=true";
    }

    public Long getParking() {
        return subject.getKey();
    }

    public void setParking(Long parking) {
        subject.setKey(parking);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
