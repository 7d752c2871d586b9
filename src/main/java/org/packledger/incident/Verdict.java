package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.packledger.billability.Judgement;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.ledger.EntryId;

/**
 * How an incident was closed: reason, evidence, who decided, by which policy, and what it did to the balance. It is never
 * edited; closing again writes another one.
 */
@Entity
@Table(name = "verdict")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class Verdict extends Decision {

    private int cycle;

    private int closing;

    @Column(name = "product_at_fault")
    private boolean productAtFault;

    @Column(name = "information_missing")
    private boolean informationMissing;

    private String reason;

    @Column(name = "proposed_reason")
    private String proposedReason;

    private boolean billable;

    @Column(name = "article_id")
    private Long article;

    @Column(name = "interface_page")
    private String interfacePage;

    private String note;

    @Column(name = "policy_version")
    private int policyVersion;

    @Column(name = "consent_id")
    private Long consent;

    @Column(name = "balance_before")
    private int balanceBefore;

    @Column(name = "balance_after")
    private int balanceAfter;

    @Column(name = "book_id")
    private Long book;

    @Column(name = "entry_number")
    private Long entryNumber;

    @Column(name = "intent_id")
    private String intent;

    private byte[] fingerprint;

    /** For JPA. */
    protected Verdict() {}

    Verdict(
            Incident incident,
            Closing closing,
            Judgement judgement,
            Outcome outcome,
            Actor by,
            Intent intent,
            Instant now) {
        super(incident, closing.explanation(), by, now);
        this.cycle = incident.cycle();
        this.closing = incident.nextClosing();
        this.productAtFault = closing.fault().productAtFault();
        this.informationMissing = closing.fault().informationMissing();
        this.reason = judgement.reason();
        this.proposedReason = closing.reason().isEmpty() ? judgement.reason() : closing.reason();
        this.billable = judgement.billable();
        this.article = closing.article().orElse(null);
        this.interfacePage = closing.interfacePage().isEmpty() ? null : closing.interfacePage();
        this.note = closing.note().isEmpty() ? null : closing.note();
        this.policyVersion = judgement.policyVersion();
        this.consent = outcome.consent().orElse(null);
        this.balanceBefore = outcome.balanceBefore();
        this.balanceAfter = outcome.balanceAfter();
        this.book = outcome.entry().map(EntryId::book).orElse(null);
        this.entryNumber = outcome.entry().map(EntryId::number).orElse(null);
        this.intent = intent.id().toString();
        this.fingerprint = closing.fingerprint(incident.number()).bytes();
    }

    boolean isOf(Fingerprint request) {
        return Fingerprint.ofBytes(fingerprint).equals(request);
    }

    int closing() {
        return closing;
    }

    int policyVersion() {
        return policyVersion;
    }

    /** The agreement that it rests on, if it is billable. */
    Optional<Long> consent() {
        return Optional.ofNullable(consent);
    }

    /** The debit that it made; empty when it is free, or when the debit of its billing cycle stood already. */
    Optional<EntryId> debit() {
        return billable && entryNumber != null ? Optional.of(new EntryId(book, entryNumber)) : Optional.empty();
    }

    /** What the desk answers to who closed the incident. */
    Closed closed(long number) {
        Optional<EntryId> entry = entryNumber == null ? Optional.empty() : Optional.of(new EntryId(book, entryNumber));
        return new Closed(number, reason, billable, balanceBefore, balanceAfter, entry);
    }

    /**
     * What closing did in the ledger.
     *
     * @param balanceBefore units left before, one held for this incident counted
     * @param balanceAfter units left after
     * @param entry the entry, empty when the cycle's debit stood already
     * @param consent the customer's agreement, for a billable one
     */
    record Outcome(int balanceBefore, int balanceAfter, Optional<EntryId> entry, Optional<Long> consent) {}
}
