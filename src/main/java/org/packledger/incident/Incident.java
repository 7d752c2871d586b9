package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.packledger.incident.work.AnswerClock;
import org.packledger.incident.work.AnswerKind;
import org.packledger.incident.work.Priority;
import org.packledger.incident.work.ResponseTargets;
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

    @Enumerated(EnumType.STRING)
    private Priority priority = Priority.NORMAL;

    @Embedded
    private AnswerClock answer = new AnswerClock();

    private int cycle = 1;

    private int closings;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "cycle_since")
    private Instant cycleSince;

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

    static Incident opened(
            long number, Asker asker, NewIncident what, Intent intent, Instant now, ResponseTargets targets) {
        Incident incident = new Incident(number, asker, what, intent, now);
        incident.answer.start(AnswerKind.FIRST, incident.priority, now, targets);
        return incident;
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

    /** Since when it is in its billing cycle: by the policy that was in force then it is judged. */
    Instant cycleSince() {
        return cycleSince == null ? openedAt : cycleSince;
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

    void heardFromCustomer(Instant now, ResponseTargets targets) {
        if (status == IncidentStatus.WAITING) {
            status = IncidentStatus.OPEN;
        }
        answer.heard(priority, now, targets);
        updatedAt = now;
    }

    /** The vendor answered: until the customer writes again no answer is due, whoever is to move next. */
    void answered(boolean waitingForCustomer, Instant now) {
        status = waitingForCustomer ? IncidentStatus.WAITING : IncidentStatus.OPEN;
        answer.stop();
        updatedAt = now;
    }

    /** The customer was asked to decide something; until then there can be no answer. */
    void askedCustomer(Instant now, ResponseTargets targets) {
        status = IncidentStatus.WAITING;
        answer.pause(now, targets);
        updatedAt = now;
    }

    void prioritise(Priority wanted, ResponseTargets targets) {
        priority = wanted;
        answer.reckon(priority, targets);
    }

    void categorise(Category wanted) {
        category = wanted;
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
        answer.stop();
        solvedAt = now;
        updatedAt = now;
    }

    /**
     * The closing is undone. A cycle that was debited is over, since none is debited twice.
     *
     * @param debited whether the closing had used a unit
     */
    void undo(boolean debited, Instant now, ResponseTargets targets) {
        if (debited) {
            cycle++;
        }
        status = IncidentStatus.OPEN;
        answer.start(AnswerKind.NEXT, priority, now, targets);
        solvedAt = null;
        updatedAt = now;
    }

    /** Open again: in the same billing cycle within the grace period, else in the next one. */
    void reopen(Duration grace, Instant now, ResponseTargets targets) {
        if (now.isAfter(solvedAt.plus(grace))) {
            cycle++;
            cycleSince = now;
        }
        status = IncidentStatus.OPEN;
        answer.start(AnswerKind.NEXT, priority, now, targets);
        solvedAt = null;
        updatedAt = now;
    }
}
