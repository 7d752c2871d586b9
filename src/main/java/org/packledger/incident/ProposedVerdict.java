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
import java.time.Instant;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;

/**
 * A verdict that staff propose before the work: what it would be, on what evidence, and that it would use one of so many
 * units. An approver accepts or declines it, once; another proposal or the closing of the incident replaces it.
 */
@Entity
@Table(name = "verdict_proposal")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class ProposedVerdict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "incident_id")
    private long incident;

    private int cycle;

    private String reason;

    @Column(name = "article_id")
    private Long article;

    @Column(name = "interface_page")
    private String interfacePage;

    private String note;

    private String explanation;

    @Column(name = "policy_version")
    private int policyVersion;

    @Column(name = "units_left")
    private int unitsLeft;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "intent_id")
    private String intent;

    private byte[] fingerprint;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.PROPOSED;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_by_name")
    private String answeredByName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answer_note")
    private String answerNote;

    @Column(name = "answer_intent")
    private String answerIntent;

    @Column(name = "answer_fingerprint")
    private byte[] answerFingerprint;

    @Version
    private int version;

    /** For JPA. */
    protected ProposedVerdict() {}

    ProposedVerdict(
            Incident incident, Proposing what, int policyVersion, int unitsLeft, Actor by, Intent intent, Instant now) {
        this.incident = incident.id();
        this.cycle = incident.cycle();
        this.reason = what.reason();
        this.article = what.article().orElse(null);
        this.interfacePage = what.interfacePage().isEmpty() ? null : what.interfacePage();
        this.note = what.note().isEmpty() ? null : what.note();
        this.explanation = what.explanation();
        this.policyVersion = policyVersion;
        this.unitsLeft = unitsLeft;
        this.proposedBy = by.reference();
        this.proposedByName = by.name();
        this.proposedAt = now;
        this.intent = intent.id().toString();
        this.fingerprint = what.fingerprint(incident.number()).bytes();
    }

    /** It is answered; the desk knows that it was not before. */
    void answer(ProposalStatus answer, String said, Actor by, Instant now) {
        if (status != ProposalStatus.PROPOSED) {
            throw new AlreadyAnswered(status);
        }
        status = answer;
        answerNote = said.isEmpty() ? null : said;
        answeredBy = by.reference();
        answeredByName = by.name();
        answeredAt = now;
    }

    /** Remembers the form of the answer, so that it may come twice. */
    void answeredWith(Intent form, Fingerprint request) {
        answerIntent = form.id().toString();
        answerFingerprint = request.bytes();
    }

    boolean isOf(Fingerprint request) {
        return Fingerprint.ofBytes(fingerprint).equals(request);
    }

    boolean isAnswerOf(Fingerprint request) {
        return Fingerprint.ofBytes(answerFingerprint).equals(request);
    }

    boolean isOf(Incident other) {
        return incident == other.id();
    }

    long id() {
        return id;
    }

    String reason() {
        return reason;
    }

    int policyVersion() {
        return policyVersion;
    }

    ProposalStatus status() {
        return status;
    }

    String proposedBy() {
        return proposedBy;
    }
}
