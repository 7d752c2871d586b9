package org.packledger.sales;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Money;
import org.packledger.ledger.Account;
import org.packledger.ledger.EntryId;

/**
 * What one person proposes and another one confirms. It is written once; then somebody else confirms or declines it, or
 * who proposed it withdraws it. The decision is added once, with the entry that it made.
 */
@Entity
@Table(name = "adjustment")
@SuppressWarnings("UnusedVariable") // read by pages
class Adjustment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Embedded
    private Wanted wanted;

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
    private AdjustmentStatus status;

    @Embedded
    private Decision decision; // null while it is open

    @Version
    private int version;

    /** For JPA. */
    protected Adjustment() {}

    Adjustment(String number, Wanted wanted, Actor by, Request request, Instant at) {
        this.number = number;
        this.wanted = wanted;
        this.proposedBy = by.reference();
        this.proposedByName = by.name();
        this.proposedAt = at;
        this.intent = request.intent().id().toString();
        this.fingerprint = request.fingerprint().bytes();
        this.status = AdjustmentStatus.PROPOSED;
    }

    /** Somebody else may decide it now. */
    void mustBeOpenTo(Actor other) {
        mustBeOpen();
        other.mustBe(wanted.kind.deciders());
        if (proposedBy.equals(other.reference())) {
            throw new SamePersonTwice(number);
        }
    }

    void confirm(Actor by, Request request, Instant at, Optional<EntryId> posted) {
        decide(AdjustmentStatus.CONFIRMED, new Decision(by, request, at, null, posted));
    }

    void decline(Actor by, Request request, Instant at, String note) {
        decide(AdjustmentStatus.DECLINED, new Decision(by, request, at, note, Optional.empty()));
    }

    /** Its proposer takes it back. */
    void withdraw(Actor by, Request request, Instant at) {
        mustBeOpen();
        if (!proposedBy.equals(by.reference())) {
            throw new NotYourProposal(number);
        }
        decide(AdjustmentStatus.WITHDRAWN, new Decision(by, request, at, null, Optional.empty()));
    }

    /** Whether this very request decided it. */
    boolean wasDecidedBy(Request request) {
        return decision != null && decision.isBy(request);
    }

    boolean isOf(Fingerprint other) {
        return Arrays.equals(fingerprint, other.bytes());
    }

    /** What it says. */
    Wanted wanted() {
        return wanted;
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    AdjustmentKind kind() {
        return wanted.kind;
    }

    long organisation() {
        return wanted.organisation;
    }

    String invoice() {
        return wanted.invoice;
    }

    long lot() {
        return wanted.lot;
    }

    LocalDate lastDay() {
        return wanted.lastDay;
    }

    Money amount() {
        return wanted.amount();
    }

    String currency() {
        return wanted.currency;
    }

    Account account() {
        return wanted.account;
    }

    String reference() {
        return wanted.reference;
    }

    String reason() {
        return wanted.reason.name();
    }

    String proposedBy() {
        return proposedBy;
    }

    String proposedByName() {
        return proposedByName;
    }

    AdjustmentStatus status() {
        return status;
    }

    Optional<EntryId> entry() {
        return decision == null ? Optional.empty() : decision.entry();
    }

    private void mustBeOpen() {
        if (status != AdjustmentStatus.PROPOSED) {
            throw new AlreadyDecided(number, status);
        }
    }

    private void decide(AdjustmentStatus to, Decision made) {
        status = to;
        decision = made;
    }
}
