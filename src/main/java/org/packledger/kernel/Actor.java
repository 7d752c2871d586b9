package org.packledger.kernel;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who does something: a contact of one organisation, one of the vendor's people, or a job.
 *
 * @param reference opaque and stable, such as {@code contact-12}, {@code staff-3}, {@code job-expiry}; the only trace of a
 *     person that the ledger keeps
 * @param name for display
 * @param organisation the id of the contact's organisation, empty for the vendor's people and jobs
 * @param roles what the actor may do
 */
public record Actor(String reference, String name, Optional<Long> organisation, Set<Role> roles) {

    /** Copies the roles. */
    public Actor {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(organisation, "organisation");
        roles = Set.copyOf(roles);
    }

    /** A contact of a customer organisation. */
    public static Actor contact(long id, String name, long organisation, Set<Role> roles) {
        return new Actor("contact-" + id, name, Optional.of(organisation), roles);
    }

    /** One of the vendor's people. */
    public static Actor staff(long id, String name, Set<Role> roles) {
        return new Actor("staff-" + id, name, Optional.empty(), roles);
    }

    /** A job of the portal. */
    public static Actor job(String name) {
        return new Actor("job-" + name, name, Optional.empty(), Set.of(Role.SYSTEM));
    }

    /** Whether the actor has one of these roles. */
    public boolean isOneOf(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** Whether the actor is a contact of a customer. */
    public boolean isCustomer() {
        return organisation.isPresent();
    }

    /**
     * Refuses an actor who has none of these roles.
     *
     * @throws NotAllowed naming the roles that may
     */
    public void mustBe(Role... wanted) {
        if (!isOneOf(wanted)) {
            throw new NotAllowed(reference, wanted);
        }
    }

    /**
     * Refuses what belongs to another organisation as if it did not exist. The vendor's people see every organisation.
     *
     * @param what the kind of thing asked for, for the log
     * @throws NotFound when the actor is a contact of another organisation
     */
    public void mustBelongTo(long owner, String what) {
        if (isCustomer() && organisation.get() != owner) {
            throw new NotFound(what);
        }
    }

    /** The numeric end of the reference: the contact's or staff member's id. */
    public long id() {
        return Long.parseLong(reference.substring(reference.indexOf('-') + 1));
    }
}
