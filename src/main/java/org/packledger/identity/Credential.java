package org.packledger.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * How one person signs in. The address is the key, so that it can be only one person's. A password that somebody else
 * issued ends after some days; one that the person chose does not.
 */
@Entity
@Table(name = "credential")
public class Credential {

    @Id
    private String email;

    private String subject;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "temporary_until")
    private Instant temporaryUntil;

    protected Credential() {
        // for JPA
    }

    Credential(String email, String subject) {
        this.email = email;
        this.subject = subject;
    }

    /** The person chose this password. */
    void choose(String hash, Instant at) {
        replace(hash, at);
        temporaryUntil = null;
    }

    /** Somebody issued this password, for as long. */
    void issue(String hash, Instant at, Instant until) {
        replace(hash, at);
        temporaryUntil = until;
    }

    private void replace(String hash, Instant at) {
        passwordHash = hash;
        changedAt = at;
    }

    String subject() {
        return subject;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Whether the password has ended. */
    boolean hasEnded(Instant at) {
        return Optional.ofNullable(temporaryUntil).filter(at::isAfter).isPresent();
    }
}
