package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.packledger.customer.Contact;
import org.packledger.customer.StandingOrder;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;

/**
 * The customer agreed that this incident may cost a unit for this reason, in this billing cycle. Only four things make one:
 * an approver's acceptance, an approver's word on the telephone as staff state it, a standing order, an order for
 * administration.
 */
@Entity
@Table(name = "consent")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "incident_id")
    private long incident;

    private int cycle;

    @Enumerated(EnumType.STRING)
    private ConsentSource source;

    private String reason;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "contact_id")
    private Long contact;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "where_said")
    private String how;

    @Column(name = "stated_by")
    private String statedBy;

    @Column(name = "stated_by_name")
    private String statedByName;

    @Column(name = "stated_at")
    private Instant statedAt;

    @Column(name = "proposal_id")
    private Long proposal;

    @Column(name = "standing_order_id")
    private Long standingOrder;

    @Column(name = "intent_id")
    private String intent;

    /** For JPA. */
    protected Consent() {}

    private Consent(Incident incident, ConsentSource source, String reason, Actor by, Intent intent, Instant now) {
        this.incident = incident.id();
        this.cycle = incident.cycle();
        this.source = source;
        this.reason = reason;
        this.how = "";
        this.statedBy = by.reference();
        this.statedByName = by.name();
        this.statedAt = now;
        this.agreedAt = now;
        this.intent = intent.id().toString();
    }

    /** An approver accepted this proposed verdict. */
    static Consent to(
            ProposedVerdict proposal,
            ConsentSource source,
            Incident incident,
            Actor approver,
            Intent intent,
            Instant now) {
        Consent consent = new Consent(incident, source, proposal.reason(), approver, intent, now);
        consent.proposal = proposal.id();
        return consent.of(approver);
    }

    /** An approver agreed on the telephone. */
    static Consent byPhone(
            Incident incident, Agreement agreement, Contact approver, Actor staff, Intent intent, Instant now) {
        Consent consent = new Consent(incident, ConsentSource.PHONE, agreement.reason(), staff, intent, now);
        consent.agreedBy = approver.name();
        consent.contact = approver.id();
        consent.agreedAt = agreement.at();
        consent.how = agreement.how();
        return consent;
    }

    /** The customer agreed beforehand. */
    static Consent beforehand(Incident incident, StandingOrder order, Actor by, Intent intent, Instant now) {
        Consent consent = new Consent(incident, ConsentSource.STANDING_ORDER, order.reason(), by, intent, now);
        consent.agreedBy = order.orderedByName();
        consent.standingOrder = order.id();
        return consent;
    }

    /** An approver ordered this. */
    static Consent ordered(Incident incident, String reason, Actor approver, Intent intent, Instant now) {
        return new Consent(incident, ConsentSource.ORDER, reason, approver, intent, now).of(approver);
    }

    private Consent of(Actor approver) {
        agreedBy = approver.name();
        contact = approver.id();
        return this;
    }

    /** The same agreement in the billing cycle that the incident is in now. */
    Consent carriedInto(Incident now, Intent carrying) {
        Consent carried = new Consent();
        carried.incident = now.id();
        carried.cycle = now.cycle();
        carried.source = source;
        carried.reason = reason;
        carried.agreedBy = agreedBy;
        carried.contact = contact;
        carried.agreedAt = agreedAt;
        carried.how = how;
        carried.statedBy = statedBy;
        carried.statedByName = statedByName;
        carried.statedAt = statedAt;
        carried.intent = carrying.id().toString();
        return carried;
    }

    /** Whether it was ordered beforehand, for any incident. */
    boolean isBeforehand() {
        return source == ConsentSource.STANDING_ORDER;
    }

    long id() {
        return id;
    }

    long incident() {
        return incident;
    }

    int cycle() {
        return cycle;
    }

    boolean isStatedByPhone() {
        return source == ConsentSource.PHONE;
    }

    String statedBy() {
        return statedBy;
    }

    /** What the hold in the ledger is about. */
    Fingerprint fingerprint() {
        return Fingerprint.of("hold", incident, cycle, source, reason);
    }
}
