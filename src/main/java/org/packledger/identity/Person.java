package org.packledger.identity;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.platform.LetterChoice;

/**
 * Somebody who can sign in, as the database knows them now.
 *
 * @param reference the actor's: {@code contact-12} or {@code staff-3}
 * @param email by which they sign in
 * @param name for display
 * @param language such as {@code fr}; empty: as the browser says
 * @param letters what they want to be sent
 * @param organisation the id of a contact's organisation; empty for the vendor's people
 * @param organisationName its name
 * @param active whether they may sign in
 * @param roles what they may do
 * @param passwordChangedAt when the password was last set; empty: they have none yet
 * @param temporaryUntil when a password that somebody else issued ends; empty: they chose theirs
 */
public record Person(
        String reference,
        String email,
        String name,
        Optional<String> language,
        LetterChoice letters,
        Optional<Long> organisation,
        Optional<String> organisationName,
        boolean active,
        Set<Role> roles,
        Optional<Instant> passwordChangedAt,
        Optional<Instant> temporaryUntil) {

    /** The group of the container that every contact of a customer is in; the other groups are the names of the roles. */
    public static final String CUSTOMER = "CUSTOMER";

    /** Copies the roles. */
    public Person {
        roles = Set.copyOf(roles);
    }

    /** Who acts in this request. */
    public Actor actor() {
        return new Actor(reference, name, organisation, roles);
    }

    public boolean isCustomer() {
        return organisation.isPresent();
    }

    /** Whether somebody else issued the password, so that the person has to choose their own first. */
    public boolean mustChoosePassword() {
        return temporaryUntil.isPresent();
    }

    /** The groups of the container, which guard addresses. */
    Set<String> groups() {
        Set<String> groups = new LinkedHashSet<>();
        roles.forEach(role -> groups.add(role.name()));
        if (isCustomer()) {
            groups.add(CUSTOMER);
        }
        return groups;
    }

    /** Changes whenever the password does, so that it ends every session which began with the old one. */
    String stamp() {
        return passwordChangedAt.map(Instant::toString).orElse("none");
    }
}
