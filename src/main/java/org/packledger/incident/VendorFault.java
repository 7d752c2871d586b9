package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;

/** It was the vendor's fault after all. Said once of an article or a bug, and never unsaid. */
@Entity
@Table(name = "vendor_fault")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class VendorFault {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "article_id")
    private Long article;

    private String bug;

    private String explanation;

    @Column(name = "found_by")
    private String foundBy;

    @Column(name = "found_by_name")
    private String foundByName;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "intent_id")
    private String intent;

    private byte[] fingerprint;

    /** For JPA. */
    protected VendorFault() {}

    VendorFault(Cause cause, String explanation, Actor by, Intent intent, Fingerprint request, Instant now) {
        this.article = cause.article().orElse(null);
        this.bug = cause.bug().orElse(null);
        this.explanation = explanation;
        this.foundBy = by.reference();
        this.foundByName = by.name();
        this.foundAt = now;
        this.intent = intent.id().toString();
        this.fingerprint = request.bytes();
    }

    boolean isOf(Fingerprint request) {
        return Fingerprint.ofBytes(fingerprint).equals(request);
    }

    String explanation() {
        return explanation;
    }
}
