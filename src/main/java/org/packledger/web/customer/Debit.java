package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.packledger.incident.Incidents;
import org.packledger.incident.WorkDone;
import org.packledger.incident.policy.PolicyText;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.ledger.proof.Receipts;
import org.packledger.statement.Statements;
import org.packledger.web.PageSubject;
import org.packledger.web.Viewer;

/** {@code /customer/debit?entry=}: why an incident cost a unit, or nothing. */
@Named("debit")
@RequestScoped
public class Debit {

    @Inject
    private Actor actor;

    @Inject
    private Statements statements;

    @Inject
    private Receipts receipts;

    @Inject
    private Incidents incidents;

    @Inject
    private PolicyVersions policies;

    @Inject
    private Viewer viewer;

    @Inject
    private BusinessClock clock;

    @Inject
    private PageSubject subject;

    private org.packledger.statement.Debit found;

    /** Finds the entry among those of the actor's organisation. */
    public void load() {
        getFound();
    }

    /** All that the entry rests on. */
    public org.packledger.statement.Debit getFound() {
        if (found == null) {
            long organisation = actor.organisation().orElseThrow(() -> new NotFound("organisation"));
            found = statements.debit(actor, organisation, getEntry());
        }
        return found;
    }

    /** What the version that judged says of the reason; null where it says nothing. */
    public PolicyText getRule() {
        return getFound()
                .verdict()
                .map(verdict -> policies.texts(verdict.policyVersion(), viewer.getLanguage())
                        .get(verdict.reason()))
                .orElse(null);
    }

    /** What was done for the customer, each access to its servers with the request for it. */
    public List<WorkDone> getWork() {
        return incidents.work(actor, incidents.get(actor, getFound().incident().number()));
    }

    /** Whether the customer may still object to it. */
    public boolean isObjectable() {
        return getFound().isBillable()
                && getFound().givenBack().isEmpty()
                && getFound()
                        .verdict()
                        .filter(verdict -> !verdict.objectUntil().isBefore(clock.today()))
                        .isPresent();
    }

    /** How many days the article was public before the incident was opened. */
    public long getDaysBefore() {
        LocalDate opened = found.incident().openedAt().atZone(clock.zone()).toLocalDate();
        return found.verdict()
                .flatMap(verdict -> verdict.article())
                .map(article -> ChronoUnit.DAYS.between(article.publishedOn(), opened))
                .orElse(0L);
    }

    /** When the customer asked: the article counts as it stood then. */
    public Instant getAskedAt() {
        return getFound().incident().openedAt();
    }

    /** Whether the entry is sealed, and so has a receipt. */
    public boolean isReceiptReady() {
        return receipts.isReady(actor, found.entry().book(), getEntry());
    }

    /** By which key the receipt knows the incident. */
    public long getIncidentInLedger() {
        return receipts.incident(actor, found.entry().book(), getEntry());
    }

    /** Whether the actor may open invoices. */
    public boolean isInvoiceOpen() {
        return actor.isOneOf(Role.BUYER, Role.FINANCE, Role.OWNER);
    }

    public Long getEntry() {
        return subject.getKey();
    }

    public void setEntry(Long entry) {
        subject.setKey(entry);
    }
}
