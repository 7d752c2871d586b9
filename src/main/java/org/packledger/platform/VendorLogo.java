package org.packledger.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The vendor's logo as PNG. */
@Entity
@Table(name = "vendor_logo")
class VendorLogo {

    static final int THE_ONE = 1;

    @Id
    private int id = THE_ONE;

    @SuppressWarnings("UnusedVariable") // Settings reads it by SQL
    private byte[] picture;

    @SuppressWarnings("UnusedVariable") // Settings reads it by SQL
    @Column(name = "changed_at")
    private Instant changedAt;

    protected VendorLogo() {
        // for JPA, and for the first one
    }

    void become(byte[] png, Instant at) {
        picture = png.clone();
        changedAt = at;
    }
}
