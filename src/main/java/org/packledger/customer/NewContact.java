package org.packledger.customer;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.packledger.kernel.Role;

/**
 * A contact to be added.
 *
 * @param language such as {@code fr}; empty: as the browser says
 * @param roles at least one of {@link Contact#ROLES}
 */
public record NewContact(EmailAddress email, String name, Optional<String> language, Set<Role> roles) {

    /** Copies the roles. */
    public NewContact {
        Objects.requireNonNull(email, "email");
        roles = Set.copyOf(roles);
    }

    /** A contact who reads what the browser asks for. */
    public static NewContact of(String email, String name, Role... roles) {
        return new NewContact(new EmailAddress(email), name, Optional.empty(), Set.of(roles));
    }
}
