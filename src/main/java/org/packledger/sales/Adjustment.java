package org.packledger.sales;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Money;
import org.packledger.ledger.Account;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.GivenLot;
import org.packledger.ledger.LotKind;

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

    @Enumerated(EnumType.STRING)
    private AdjustmentKind kind;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "invoice_number")
    private String invoice;

    @Column(name = "lot_id")
    private Long lot;

    private String title;
    private Integer units;
    private Integer months;
    private Boolean renews;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "amount_minor")
    private Long amountMinor;

    private String currency;

    @Enumerated(EnumType.STRING)
    private Account account;

    private String reference;

    @Column(name = "tax_region")
    private String taxRegion;

    @Enumerated(EnumType.STRING)
    private AdjustmentReason reason;

    private String explanation;

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

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_note")
    private String decisionNote;

    @Column(name = "decision_intent")
    private String decisionIntent;

    @Column(name = "decision_fingerprint")
    private byte[] decisionFingerprint;

    @Column(name = "book_id")
    private Long book;

    @Column(name = "entry_number")
    private Long entry;

    @Version
    private int version;

    /** For JPA. */
    protected Adjustment() {}

    Adjustment(String number, Wanted wanted, Actor by, Request request, Instant at) {
        this.number = number;
        this.kind = wanted.kind;
        this.organisation = wanted.organisation;
        this.invoice = wanted.invoice;
        this.lot = wanted.lot;
        this.title = wanted.title;
        this.units = wanted.units;
        this.months = wanted.months;
        this.renews = wanted.renews;
        this.startsOn = wanted.startsOn;
        this.lastDay = wanted.lastDay;
        this.amountMinor = wanted.amountMinor;
        this.currency = wanted.currency.getCurrencyCode();
        this.account = wanted.account;
        this.reference = wanted.reference;
        this.taxRegion = wanted.taxRegion;
        this.reason = wanted.why.reason();
        this.explanation = wanted.why.explanation();
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
        other.mustBe(kind.deciders());
        if (proposedBy.equals(other.reference())) {
            throw new SamePersonTwice(number);
        }
    }

    void confirm(Actor by, Request request, Instant at, Optional<EntryId> posted) {
        decide(AdjustmentStatus.CONFIRMED, by, request, at, null);
        book = posted.map(EntryId::book).orElse(null);
        entry = posted.map(EntryId::number).orElse(null);
    }

    void decline(Actor by, Request request, Instant at, String note) {
        decide(AdjustmentStatus.DECLINED, by, request, at, note);
    }

    /** Its proposer takes it back. */
    void withdraw(Actor by, Request request, Instant at) {
        mustBeOpen();
        if (!proposedBy.equals(by.reference())) {
            throw new NotYourProposal(number);
        }
        decide(AdjustmentStatus.WITHDRAWN, by, request, at, null);
    }

    /** Whether this very request decided it. */
    boolean wasDecidedBy(Request request) {
        boolean same = request.intent().id().toString().equals(decisionIntent);
        if (same) {
            request.mustBe(
                    Arrays.equals(decisionFingerprint, request.fingerprint().bytes()));
        }
        return same;
    }

    boolean isOf(Fingerprint other) {
        return Arrays.equals(fingerprint, other.bytes());
    }

    /** The units that a goodwill proposal gives. */
    GivenLot goodwill() {
        return new GivenLot(
                LotKind.GOODWILL, title, units, Currency.getInstance(currency), Optional.ofNullable(lastDay));
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    AdjustmentKind kind() {
        return kind;
    }

    long organisation() {
        return organisation;
    }

    String invoice() {
        return invoice;
    }

    long lot() {
        return lot;
    }

    String title() {
        return title;
    }

    int units() {
        return units;
    }

    int months() {
        return months;
    }

    boolean renews() {
        return renews;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Money amount() {
        return Money.of(amountMinor, currency);
    }

    String currency() {
        return currency;
    }

    Account account() {
        return account;
    }

    String reference() {
        return reference;
    }

    String reason() {
        return reason.name();
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
        return entry == null ? Optional.empty() : Optional.of(new EntryId(book, entry));
    }

    private void mustBeOpen() {
        if (status != AdjustmentStatus.PROPOSED) {
            throw new AlreadyDecided(number, status);
        }
    }

    private void decide(AdjustmentStatus to, Actor by, Request request, Instant at, String note) {
        status = to;
        decidedBy = by.reference();
        decidedByName = by.name();
        decidedAt = at;
        decisionNote = note;
        decisionIntent = request.intent().id().toString();
        decisionFingerprint = request.fingerprint().bytes();
    }
}
