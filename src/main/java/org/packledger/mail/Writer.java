package org.packledger.mail;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.platform.LetterChoice;
import org.packledger.platform.Letters;

/**
 * A contact who writes.
 *
 * @param id of the contact
 * @param roles names of roles, with commas
 */
public record Writer(long id, long organisationId, String email, String name, String language, Optional<String> roles) {

    /** Who acts, with the roles that the database says now. */
    Actor actor() {
        Set<Role> may = roles.map(names ->
                        Arrays.stream(names.split(",", -1)).map(Role::valueOf).collect(Collectors.toSet()))
                .orElseGet(Set::of);
        return Actor.contact(id, name, organisationId, may);
    }

    /** Where letters to them go: what answers a mail goes at once. */
    Letters.Reader reader() {
        return new Letters.Reader(email, language, LetterChoice.EACH);
    }
}
