package org.packledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.packledger.kernel.Role;
import org.packledger.platform.LetterChoice;
import org.packledger.platform.Reads;

/** Finds the person behind a reference: contacts and the vendor's people alike. */
@ApplicationScoped
public class People {

    private static final Pattern REFERENCE = Pattern.compile("(contact|staff)-(\\d{1,18})");

    /** One row a person, the roles in one column: this runs with every request of a signed-in person. */
    private static final String CONTACT = """
            select c.email, c.name, c.language, c.letters, c.organisation_id, o.name as organisation_name, c.active,
                   (select group_concat(r.role) from contact_role r where r.contact_id = c.id) as roles,
                   k.changed_at, k.temporary_until
              from contact c
              join organisation o on o.id = c.organisation_id
              left join credential k on k.subject = :reference
             where c.id = :id""";

    private static final String STAFF = """
            select s.email, s.name, s.language, s.letters, cast(null as signed) as organisation_id, null as organisation_name, s.active,
                   (select group_concat(r.role) from staff_role r where r.staff_member_id = s.id) as roles,
                   k.changed_at, k.temporary_until
              from staff_member s
              left join credential k on k.subject = :reference
             where s.id = :id""";

    @Inject
    private Reads reads;

    /** The person, active or not. */
    public Optional<Person> find(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String sql = parts.group(1).equals("contact") ? CONTACT : STAFF;
        return reads.find(Row.class, sql, Map.of("reference", reference, "id", Long.parseLong(parts.group(2))))
                .map(row -> row.person(reference));
    }

    /** What the statements above select. */
    public record Row(
            String email,
            String name,
            Optional<String> language,
            LetterChoice letters,
            Optional<Long> organisationId,
            Optional<String> organisationName,
            boolean active,
            Optional<String> roles,
            Optional<Instant> changedAt,
            Optional<Instant> temporaryUntil) {

        Person person(String reference) {
            return new Person(
                    reference,
                    email,
                    name,
                    language,
                    letters,
                    organisationId,
                    organisationName,
                    active,
                    roles.map(Row::split).orElseGet(Set::of),
                    changedAt,
                    temporaryUntil);
        }

        private static Set<Role> split(String names) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            Arrays.stream(names.split(",", -1)).map(Role::valueOf).forEach(roles::add);
            return roles;
        }
    }
}
