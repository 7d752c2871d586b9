package org.packledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/** Everybody who may sign in, for the administrator. */
@ApplicationScoped
public class Users {

    private static final int PAGE = 25;

    /** Contacts and the vendor's people in one list; the outer select counts and cuts it. */
    private static final String FROM = """
            from (select concat('contact-', c.id) as reference, c.email, c.name, o.id as organisation_id, o.name as organisation_name, c.active,
                         (select group_concat(r.role order by r.role) from contact_role r where r.contact_id = c.id) as roles
                    from contact c join organisation o on o.id = c.organisation_id
                  union all
                  select concat('staff-', s.id), s.email, s.name, null, null, s.active,
                         (select group_concat(r.role order by r.role) from staff_role r where r.staff_member_id = s.id)
                    from staff_member s) u
            where (:kind = '' or u.reference like concat(:kind, '-%'))
              and (u.name like :text or u.email like :text or coalesce(u.organisation_name, '') like :text)""";

    @Inject
    private Reads reads;

    @Inject
    private People people;

    /** Whom to list. */
    public enum Kind {
        CONTACT,
        STAFF
    }

    /**
     * One page of everybody, by name.
     *
     * @param kind only these; empty: both
     * @param text part of the name, the address or the organisation; blank: all
     */
    public Slice<User> page(Actor actor, Optional<Kind> kind, String text, int page) {
        actor.mustBe(Role.ADMINISTRATOR);
        return reads.page(
                User.class,
                "u.*",
                FROM,
                "u.name, u.reference",
                Map.of(
                        "kind",
                        kind.map(some -> some.name().toLowerCase(Locale.ROOT)).orElse(""),
                        "text",
                        like(text)),
                page,
                PAGE);
    }

    /**
     * Somebody to be managed: anybody for the administrator, a contact of the own organisation for its owner.
     *
     * @throws NotFound when there is no such person, or they are of another organisation
     */
    public Person get(Actor actor, String reference) {
        Person person = people.find(reference).orElseThrow(() -> new NotFound("person"));
        actor.mustBelongTo(person.organisation().orElse(0L), "person");
        actor.mustBe(Role.ADMINISTRATOR, Role.OWNER);
        return person;
    }

    private static String like(String text) {
        String literal = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }

    /**
     * One who may sign in.
     *
     * @param organisationId empty for the vendor's people
     * @param organisationName empty for the vendor's people
     */
    public record User(
            String reference,
            String email,
            String name,
            Optional<Long> organisationId,
            Optional<String> organisationName,
            boolean active,
            Optional<String> roles) {

        /** What they may do, by name of the role. */
        public List<Role> roleList() {
            return roles.map(names -> Arrays.stream(names.split(",", -1))
                            .map(Role::valueOf)
                            .sorted()
                            .toList())
                    .orElseGet(List::of);
        }
    }
}
