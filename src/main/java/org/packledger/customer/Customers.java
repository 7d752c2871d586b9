package org.packledger.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/** Lists of organisations and their contacts. */
@ApplicationScoped
public class Customers {

    private static final int PAGE = 25;

    @Inject
    private Reads reads;

    /**
     * One page of the organisations, by name, for the vendor's people.
     *
     * @param text part of the name; blank: all
     */
    public Slice<OrganisationRow> page(Actor actor, String text, int page) {
        actor.mustBe(Role.AGENT, Role.LEAD, Role.ACCOUNTANT, Role.ADMINISTRATOR, Role.SYSTEM);
        return reads.page(
                OrganisationRow.class,
                """
                o.id, o.name, o.tax_region, o.currency,
                (select count(*) from contact c where c.organisation_id = o.id and c.active) as contacts""",
                "from organisation o where o.name like :text",
                "o.name, o.id",
                Map.of("text", "%" + literal(text) + "%"),
                page,
                PAGE);
    }

    /** One page of the contacts of an organisation, the active ones first, for the vendor's people and its own contacts. */
    public Slice<ContactRow> contacts(Actor actor, long organisationId, int page) {
        actor.mustBelongTo(organisationId, "organisation");
        return reads.page(
                ContactRow.class,
                """
                c.id, c.email, c.name, c.active,
                (select group_concat(r.role) from contact_role r where r.contact_id = c.id) as roles""",
                "from contact c where c.organisation_id = :organisation",
                "c.active desc, c.name, c.id",
                Map.of("organisation", organisationId),
                page,
                PAGE);
    }

    /** The contacts of an organisation who may sign in, by name; at most 500. */
    public List<ContactRow> active(Actor actor, long organisationId) {
        actor.mustBelongTo(organisationId, "organisation");
        return reads.list(ContactRow.class, """
                select c.id, c.email, c.name, c.active,
                  (select group_concat(r.role) from contact_role r where r.contact_id = c.id) as roles
                from contact c where c.organisation_id = :organisation and c.active
                order by c.name, c.id limit 500""", Map.of("organisation", organisationId));
    }

    private static String literal(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /**
     * One organisation.
     *
     * @param contacts how many may sign in
     */
    public record OrganisationRow(long id, String name, String taxRegion, String currency, long contacts) {}

    /**
     * One contact.
     *
     * @param roles names of roles, with commas
     */
    public record ContactRow(long id, String email, String name, boolean active, Optional<String> roles) {

        /** The reference of the actor that this person is. */
        public String reference() {
            return "contact-" + id;
        }

        /** What they may do, in the order of the roles. */
        public List<Role> roleList() {
            return roles.map(names -> Arrays.stream(names.split(",", -1))
                            .map(Role::valueOf)
                            .sorted()
                            .toList())
                    .orElseGet(List::of);
        }
    }
}
