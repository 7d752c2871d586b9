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
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.ledger.EntryId;

/**
 * A customer objects to a debit, once. While it waits the unit is in suspense; then it is upheld, and the debit taken back
 * exactly, or rejected, and the debit stays.
 */
@Entity
@Table(name = "appeal")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class Appeal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "incident_id")
    private long incident;

    @Column(name = "book_id")
    private long book;

    @Column(name = "entry_number")
    private long entryNumber;

    private String text;

    @Column(name = "message_id")
    private Long message;

    @Column(name = "appealed_by")
    private String appealedBy;

    @Column(name = "appealed_by_name")
    private String appealedByName;

    @Column(name = "appealed_at")
    private Instant appealedAt;

    @Column(name = "intent_id")
    private String intent;

    private byte[] fingerprint;

    @Enumerated(EnumType.STRING)
    private AppealStatus status = AppealStatus.OPEN;

    private String explanation;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_intent")
    private String decisionIntent;

    @Column(name = "decision_fingerprint")
    private byte[] decisionFingerprint;

    @Version
    private int version;

    /** For JPA. */
    protected Appeal() {}

    Appeal(Incident incident, EntryId debit, String text, Actor by, Intent intent, Fingerprint request, Instant now) {
        this.incident = incident.id();
        this.book = debit.book();
        this.entryNumber = debit.number();
        this.text = text;
        this.appealedBy = by.reference();
        this.appealedByName = by.name();
        this.appealedAt = now;
        this.intent = intent.id().toString();
        this.fingerprint = request.bytes();
    }

    /** The message that holds its files. */
    void comesWith(Optional<Long> files) {
        message = files.orElse(null);
    }

    /**
     * It is decided, once.
     *
     * @param why what the customer reads
     */
    void decide(AppealStatus decision, String why, Actor by, Instant now) {
        if (status != AppealStatus.OPEN) {
            throw new AppealDecided(status);
        }
        status = decision;
        explanation = why;
        decidedBy = by.reference();
        decidedByName = by.name();
        decidedAt = now;
    }

    /** Remembers the form of the decision, so that it may come twice. */
    void decidedWith(Intent form, Fingerprint request) {
        decisionIntent = form.id().toString();
        decisionFingerprint = request.bytes();
    }

    boolean isOf(Fingerprint request) {
        return Fingerprint.ofBytes(fingerprint).equals(request);
    }

    boolean isDecisionOf(Fingerprint request) {
        return Fingerprint.ofBytes(decisionFingerprint).equals(request);
    }

    EntryId debit() {
        return new EntryId(book, entryNumber);
    }

    AppealStatus status() {
        return status;
    }
}
