package org.packledger.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;

/** A customer agrees beforehand: at most so many incidents a calendar month, for one reason. Ended once, never edited. */
@Entity
@Table(name = "standing_order")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
public class StandingOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organisation_id")
    private long organisation;

    private String reason;

    private int monthly;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_by_name")
    private String orderedByName;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "intent_id")
    private String intent;

    private byte[] fingerprint;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_by_name")
    private String endedByName;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected StandingOrder() {
        // for JPA
    }

    StandingOrder(Actor by, String reason, int monthly, Intent intent, Fingerprint request, Instant now) {
        this.organisation = by.organisation().orElseThrow();
        this.reason = reason;
        this.monthly = monthly;
        this.orderedBy = by.reference();
        this.orderedByName = by.name();
        this.orderedAt = now;
        this.intent = intent.id().toString();
        this.fingerprint = request.bytes();
    }

    boolean isOf(Fingerprint request) {
        return Fingerprint.ofBytes(fingerprint).equals(request);
    }

    /** It covers nothing from now on. Ending it again changes nothing. */
    void end(Actor by, Instant now) {
        if (endedAt == null) {
            endedBy = by.reference();
            endedByName = by.name();
            endedAt = now;
        }
    }

    public long id() {
        return id;
    }

    long organisation() {
        return organisation;
    }

    /** Code of the reason that it covers. */
    public String reason() {
        return reason;
    }

    /** At most so many a calendar month. */
    public int monthly() {
        return monthly;
    }

    /** Who ordered it, by name. */
    public String orderedByName() {
        return orderedByName;
    }
}
