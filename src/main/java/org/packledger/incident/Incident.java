package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.ledger.Matter;

/**
 * One matter of a customer, from opening to closing and, if it comes back, beyond. It is new until the vendor answers,
 * then open or waiting for the customer, and solved once a verdict closes it. Reopened soon it stays in its billing cycle,
 * in which it is debited once at the most; reopened late it begins the next one.
 */
@Entity
@Table(name = "incident")
@SuppressWarnings("UnusedVariable") // some columns are written here and read by the pages' SQL only
class Incident {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long number;

    @Column(name = "organisation_id", updatable = false)
    private long organisation;

    @Column(name = "opened_by", updatable = false)
    private String openedBy;

    @Column(name = "opened_by_name", updatable = false)
    private String openedByName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(updatable = false)
    private String subject;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private IncidentStatus status = IncidentStatus.NEW;

    @Column(name = "assignee_id")
    private Long assignee;

    private int cycle = 1;

    private int closings;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "solved_at")
    private Instant solvedAt;

    @Column(name = "intent_id", updatable = false)
    private String intent;

    @Column(updatable = false)
    private byte[] fingerprint;

    @Version
    private int version;

    /** For JPA. */
    protected Incident() {}

    private Incident(long number, Asker asker, NewIncident what, Intent intent, Instant now) {
        this.number = number;
        this.organisation = asker.organisation();
        this.openedBy = asker.reference();
        this.openedByName = asker.name();
        this.channel = asker.channel();
        this.subject = what.subject();
        this.category = what.category();
        this.openedAt = now;
        this.updatedAt = now;
        this.intent = intent.id().toString();
        this.fingerprint = what.fingerprint().bytes();
    }

    static Incident opened(long number, Asker asker, NewIncident what, Intent intent, Instant now) {
        return new Incident(number, asker, what, intent, now);
    }

    long id() {
        return id;
    }

    long number() {
        return number;
    }

    long organisation() {
        return organisation;
    }

    String openedBy() {
        return openedBy;
    }

    String subject() {
        return subject;
    }

    Instant openedAt() {
        return openedAt;
    }

    IncidentStatus status() {
        return status;
    }

    UUID intent() {
        return UUID.fromString(intent);
    }

    boolean isOf(Fingerprint request) {
        return Fingerprint.ofBytes(fingerprint).equals(request);
    }

    Category category() {
        return category;
    }

    /** Who brought it, and how. */
    Asker asker() {
        return new Asker(organisation, openedBy, openedByName, channel);
    }

    boolean isOpenedBy(Asker asker) {
        return organisation == asker.organisation() && openedBy.equals(asker.reference());
    }

    boolean isSolved() {
        return status == IncidentStatus.SOLVED;
    }

    /** @throws NotOpen when it is solved */
    void mustBeOpen() {
        if (isSolved()) {
            throw new NotOpen(number);
        }
    }

    Optional<Long> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** The incident in its present billing cycle. */
    Matter matter() {
        return new Matter(id, cycle);
    }

    int cycle() {
        return cycle;
    }

    /** The number that the next closing takes, over all cycles. */
    int nextClosing() {
        return closings + 1;
    }

    void heardFromCustomer(Instant now) {
        if (status == IncidentStatus.WAITING) {
            status = IncidentStatus.OPEN;
        }
        updatedAt = now;
    }

    void answered(boolean waitingForCustomer, Instant now) {
        status = waitingForCustomer ? IncidentStatus.WAITING : IncidentStatus.OPEN;
        updatedAt = now;
    }

    void noted(Instant now) {
        updatedAt = now;
    }

    void assign(Optional<Long> staff, Instant now) {
        assignee = staff.orElse(null);
        updatedAt = now;
    }

    void solve(Instant now) {
        status = IncidentStatus.SOLVED;
        closings++;
        solvedAt = now;
        updatedAt = now;
    }

    /** Open again: in the same billing cycle within the grace period, else in the next one. */
    void reopen(Duration grace, Instant now) {
        if (now.isAfter(solvedAt.plus(grace))) {
            cycle++;
        }
        status = IncidentStatus.OPEN;
        solvedAt = null;
        updatedAt = now;
    }
}
