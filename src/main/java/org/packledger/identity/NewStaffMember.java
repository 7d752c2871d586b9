package org.packledger.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.packledger.customer.EmailAddress;
import org.packledger.kernel.Role;

/**
 * One of the vendor's people to be added.
 *
 * @param language such as {@code fr}; empty: as the browser says
 * @param roles at least one of {@link StaffMember#ROLES}
 */
public record NewStaffMember(EmailAddress email, String name, Optional<String> language, Set<Role> roles) {

    /** Copies the roles. */
    public NewStaffMember {
        Objects.requireNonNull(email, "email");
        roles = Set.copyOf(roles);
    }

    /** Somebody who reads what the browser asks for. */
    public static NewStaffMember of(String email, String name, Role... roles) {
        return new NewStaffMember(new EmailAddress(email), name, Optional.empty(), Set.of(roles));
    }
}
