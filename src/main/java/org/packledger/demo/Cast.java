package org.packledger.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.packledger.customer.CustomerDesk;
import org.packledger.customer.EmailAddress;
import org.packledger.customer.NewContact;
import org.packledger.customer.NewOrganisation;
import org.packledger.identity.AccountDesk;
import org.packledger.identity.DemoRoster.DemoPerson;
import org.packledger.identity.NewStaffMember;
import org.packledger.identity.UserDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** Registers the people of the demo world and remembers who is who. */
@ApplicationScoped
class Cast {

    static final String CLINIC = "Harbour Clinic";
    static final String LOGISTICS = "Maple & Sons Logistics";
    static final String COLLEGE = "Collège Sainte-Anne";

    /** Opens the house before anybody is there. */
    static final Actor HOUSE = new Actor("job-demo", "Demo", Optional.empty(), Set.of(Role.ADMINISTRATOR, Role.SYSTEM));

    private static final Map<String, String> ADDRESSES = Map.of(
            CLINIC, "Harbour Clinic\n14 Wharf Street\nHalifax NS B3J 1S2",
            LOGISTICS, "Maple & Sons Logistics\n2200 Dundas Street\nToronto ON M5T 1G4",
            COLLEGE, "Collège Sainte-Anne\n75, rue des Érables\nSherbrooke QC J1H 1A2");
    private static final Map<String, String> REGIONS = Map.of(CLINIC, "CA-NS", LOGISTICS, "CA-ON", COLLEGE, "CA-QC");

    @Inject
    private DemoPeople people;

    @Inject
    private CustomerDesk customers;

    @Inject
    private UserDesk users;

    @Inject
    private AccountDesk accounts;

    @Inject
    private Reads reads;

    private final Map<String, Actor> actors = new HashMap<>();

    /** Registers them all, with the demo password. */
    void register() {
        List<String> references = new ArrayList<>();
        for (DemoPerson person : people.staff()) {
            long id = users.addStaffMember(
                    HOUSE,
                    new NewStaffMember(
                            new EmailAddress(person.email()), person.name(), person.language(), person.roles()));
            references.add(play(person, Actor.staff(id, person.name(), person.roles())));
        }
        people.organisations().forEach((name, contacts) -> references.addAll(register(name, contacts)));
        accounts.setPasswords(HOUSE, references, DemoPeople.PASSWORD);
    }

    /** The person of this name. */
    Actor named(String name) {
        return actors.get(name);
    }

    private List<String> register(String name, List<DemoPerson> contacts) {
        DemoPerson owner = DemoPeople.with(Role.OWNER, contacts).get(0);
        NewOrganisation organisation =
                new NewOrganisation(name, ADDRESSES.get(name), REGIONS.get(name), Currency.getInstance("CAD"));
        long id = customers.registerOrganisation(HOUSE, organisation, contact(owner));
        List<String> references = new ArrayList<>();
        for (DemoPerson person : contacts) {
            long contact = person.equals(owner) ? idOf(person) : customers.addContact(HOUSE, id, contact(person));
            references.add(play(person, Actor.contact(contact, person.name(), id, person.roles())));
        }
        return references;
    }

    private long idOf(DemoPerson person) {
        return reads.find(Long.class, "select id from contact where email = :email", Map.of("email", person.email()))
                .orElseThrow();
    }

    private String play(DemoPerson person, Actor actor) {
        actors.put(person.name(), actor);
        return actor.reference();
    }

    private static NewContact contact(DemoPerson person) {
        return new NewContact(new EmailAddress(person.email()), person.name(), person.language(), person.roles());
    }
}
