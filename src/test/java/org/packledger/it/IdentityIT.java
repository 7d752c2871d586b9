package org.packledger.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.customer.AddressTaken;
import org.packledger.customer.Contact;
import org.packledger.customer.CustomerDesk;
import org.packledger.customer.Customers;
import org.packledger.customer.LastOwner;
import org.packledger.customer.NameTaken;
import org.packledger.customer.NewContact;
import org.packledger.customer.NewOrganisation;
import org.packledger.identity.AccountDesk;
import org.packledger.identity.Credentials;
import org.packledger.identity.DemoKnock;
import org.packledger.identity.LastAdministrator;
import org.packledger.identity.NewStaffMember;
import org.packledger.identity.PasswordTooShort;
import org.packledger.identity.People;
import org.packledger.identity.UserDesk;
import org.packledger.identity.Users;
import org.packledger.identity.WrongPassword;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;
import org.packledger.platform.SettingsDesk;
import org.packledger.platform.Vendor;

/** Who may do what with people, and how a session begins and ends, on the real database and over HTTP. */
@ArquillianTest
class IdentityIT {

    private static final Actor JOB = Actor.job("test");
    private static final Actor ADMINISTRATOR = Actor.staff(901, "Ada", Set.of(Role.ADMINISTRATOR));
    private static final String PASSWORD = "the tide turns at noon";

    @Inject
    private CustomerDesk customers;

    @Inject
    private Customers lists;

    @Inject
    private UserDesk staff;

    @Inject
    private AccountDesk accounts;

    @Inject
    private SettingsDesk settings;

    @Inject
    private Users users;

    @Inject
    private People people;

    /** By its class: the server has an identity store of its own, so that the interface alone is ambiguous. */
    @Inject
    private Credentials store;

    @Inject
    private Reads reads;

    @Inject
    private HttpServletRequest request;

    private String mark;
    private long clinic;
    private Actor owner;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    void anOrganisationWithAnOwner() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        clinic = organisation("clinic");
        owner = contact(clinic, "owner@%s-clinic.example".formatted(mark));
    }

    // one of several at once

    @Test
    void ofSeveralWhoTakeAnAddressAtOnceTheOthersAreTold() throws Exception {
        long other = organisation("surgery");
        assertOneOf(
                8,
                AddressTaken.class,
                who -> customers.addContact(JOB, who % 2 == 0 ? clinic : other, newContact("new", Role.BUYER)));
        assertOneOf(8, AddressTaken.class, who -> staff.addStaffMember(JOB, newStaff("new", Role.AGENT)));
    }

    @Test
    void ofSeveralWhoTakeANameAtOnceTheOthersAreTold() throws Exception {
        assertOneOf(
                8,
                NameTaken.class,
                who -> customers.registerOrganisation(
                        JOB, newOrganisation("twin"), newContact("twin" + who, Role.OWNER)));
    }

    private static void assertOneOf(int several, Class<? extends DomainException> refusal, Crowd.Act act)
            throws Exception {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        Crowd.of(several).each(who -> {
            try {
                act.by(who);
                done.incrementAndGet();
            } catch (DomainException e) {
                assertEquals(refusal, e.getClass());
                told.incrementAndGet();
            }
        });
        assertEquals(1, done.get());
        assertEquals(several - 1, told.get());
    }

    // who may do what

    @Test
    void onlyOwnersAndAdministratorsManageContacts() {
        long buyer = customers.addContact(owner, clinic, newContact("buyer", Role.BUYER));
        List<Consumer<Actor>> calls = List.of(
                actor -> customers.addContact(actor, clinic, newContact("x" + UUID.randomUUID(), Role.BUYER)),
                actor -> customers.changeRoles(actor, buyer, Set.of(Role.FINANCE)),
                actor -> customers.deactivate(actor, buyer),
                actor -> customers.reactivate(actor, buyer),
                actor -> customers.moveTo(actor, clinic, "2 New Street"),
                actor -> customers.getManaged(actor, clinic),
                actor -> users.get(actor, "contact-" + buyer),
                actor -> accounts.issuePassword(actor, "contact-" + buyer));
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM))) {
            Actor actor = Contact.ROLES.contains(role)
                    ? new Actor("contact-900", "X", Optional.of(clinic), Set.of(role))
                    : Actor.staff(900, "X", Set.of(role));
            boolean may = role == Role.OWNER || role == Role.ADMINISTRATOR;
            calls.forEach(call -> {
                if (may) {
                    call.accept(actor);
                } else {
                    assertThrows(NotAllowed.class, () -> call.accept(actor), role.name());
                }
            });
        }
    }

    @Test
    void onlyAdministratorsManageTheVendorsPeopleAndSettings() {
        long agent = staff.addStaffMember(JOB, newStaff("agent", Role.AGENT));
        administratorNamed("keeper");
        Vendor vendor = new Vendor("Test", "", "", "", "", "", "");
        List<Consumer<Actor>> calls = List.of(
                actor -> staff.addStaffMember(actor, newStaff("x" + UUID.randomUUID(), Role.AGENT)),
                actor -> staff.changeRoles(actor, agent, Set.of(Role.LEAD)),
                actor -> staff.deactivate(actor, agent),
                actor -> staff.reactivate(actor, agent),
                actor -> staff.getStaffMember(actor, agent),
                actor -> users.page(actor, Optional.empty(), "", 1),
                actor -> customers.registerOrganisation(
                        actor,
                        newOrganisation("o" + UUID.randomUUID()),
                        newContact("o" + UUID.randomUUID(), Role.OWNER)),
                actor -> customers.describe(actor, clinic, "N" + UUID.randomUUID(), "3 Street", "CA-ON"),
                actor -> settings.describeVendor(actor, vendor));
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM))) {
            Actor actor = Contact.ROLES.contains(role)
                    ? new Actor("contact-900", "X", Optional.of(clinic), Set.of(role))
                    : Actor.staff(900, "X", Set.of(role));
            calls.forEach(call -> {
                if (role == Role.ADMINISTRATOR) {
                    call.accept(actor);
                } else {
                    assertThrows(NotAllowed.class, () -> call.accept(actor), role.name());
                }
            });
        }
        assertThrows(NotFound.class, () -> accounts.issuePassword(owner, "staff-" + agent));
    }

    @Test
    void anotherOrganisationsPeopleDoNotExist() {
        long college = organisation("college");
        Actor stranger = contact(college, "owner@%s-college.example".formatted(mark));
        long id = owner.id();
        List<Consumer<Actor>> calls = List.of(
                actor -> customers.getOrganisation(actor, clinic),
                actor -> customers.getManaged(actor, clinic),
                actor -> customers.getContact(actor, id),
                actor -> customers.addContact(actor, clinic, newContact("mole", Role.OWNER)),
                actor -> customers.changeRoles(actor, id, Set.of(Role.BUYER)),
                actor -> customers.deactivate(actor, id),
                actor -> customers.reactivate(actor, id),
                actor -> customers.moveTo(actor, clinic, "nowhere"),
                actor -> lists.contacts(actor, clinic, 1),
                actor -> users.get(actor, owner.reference()),
                actor -> accounts.issuePassword(actor, owner.reference()));
        calls.forEach(call -> assertThrows(NotFound.class, () -> call.accept(stranger)));
        assertEquals(1, lists.contacts(owner, clinic, 1).total());
    }

    // what is refused

    @Test
    void anAddressIsOnePersons() {
        String taken = "owner@%s-clinic.example".formatted(mark);
        assertThrows(
                AddressTaken.class, () -> customers.addContact(owner, clinic, NewContact.of(taken, "B", Role.BUYER)));
        assertThrows(
                AddressTaken.class,
                () -> staff.addStaffMember(
                        ADMINISTRATOR, NewStaffMember.of(taken.toUpperCase(java.util.Locale.ROOT), "B", Role.AGENT)));
    }

    @Test
    void aNameIsOneOrganisations() {
        assertThrows(
                NameTaken.class,
                () -> customers.registerOrganisation(
                        ADMINISTRATOR, newOrganisation("clinic"), newContact("second", Role.OWNER)));
    }

    @Test
    void anOrganisationKeepsAnOwner() {
        assertThrows(LastOwner.class, () -> customers.deactivate(owner, owner.id()));
        assertThrows(LastOwner.class, () -> customers.changeRoles(owner, owner.id(), Set.of(Role.BUYER)));
        assertTrue(person(owner).active());
        assertEquals(Set.of(Role.OWNER), person(owner).roles());
    }

    @Test
    void thePortalKeepsAnAdministrator() {
        long last = administratorNamed("last");
        List<Long> others = reads.list(
                Long.class,
                "select staff_member_id from staff_role where role = 'ADMINISTRATOR' and staff_member_id <> :last",
                Map.of("last", last));
        others.forEach(id -> staff.deactivate(ADMINISTRATOR, id));
        assertThrows(LastAdministrator.class, () -> staff.deactivate(ADMINISTRATOR, last));
        assertThrows(LastAdministrator.class, () -> staff.changeRoles(ADMINISTRATOR, last, Set.of(Role.AGENT)));
    }

    @Test
    void thePresentPasswordIsAskedAndTheNewOneIsJudged() {
        assertThrows(WrongPassword.class, () -> accounts.changePassword(owner, "another", "a quiet harbour"));
        assertThrows(PasswordTooShort.class, () -> accounts.changePassword(owner, PASSWORD, "short"));
        assertThrows(NotAllowed.class, () -> accounts.setPasswords(owner, List.of(owner.reference()), PASSWORD));
    }

    @Test
    void aDemoPersonsClickIsRefusedOutsideOfADemonstration() {
        long agent = staff.addStaffMember(
                JOB, NewStaffMember.of("maya.lindqvist@northgate.example", "Maya Lindqvist", Role.AGENT));
        accounts.setPasswords(JOB, List.of("staff-" + agent), PASSWORD);
        assertEquals(
                CredentialValidationResult.Status.INVALID,
                store.validate(DemoKnock.on("maya.lindqvist@northgate.example")).getStatus());
        assertFalse(visit().get("/sign-in").body().contains("maya.lindqvist"));
    }

    // sessions, over HTTP

    @Test
    void whoIsNotSignedInIsAskedToAndThenGoesOn() {
        PortalVisit visit = visit();
        HttpResponse<String> asked = visit.get("/customer/organisation");
        assertEquals(302, asked.statusCode());
        String invitation = asked.headers().firstValue("Location").orElseThrow();
        assertTrue(invitation.endsWith("/sign-in?to=%2Fcustomer%2Forganisation"), invitation);
        HttpResponse<String> entered = visit.submit(
                "/sign-in?to=%2Fcustomer%2Forganisation",
                Map.of("sign-in", "sign-in", "email", email(owner), "password", PASSWORD, "enter", "x"));
        assertTrue(entered.headers().firstValue("Location").orElse("").endsWith("/customer/organisation"));
        assertEquals(200, visit.get("/customer/organisation").statusCode());
    }

    @Test
    void theSessionHasAnotherIdAfterSigningIn() {
        PortalVisit visit = visit();
        visit.get("/sign-in");
        String before = visit.session();
        visit.signIn(email(owner), PASSWORD);
        assertFalse(before.isEmpty());
        assertNotEquals(before, visit.session());
    }

    @Test
    void aRoleThatIsMissingIsForbiddenAndNotAskedFor() {
        PortalVisit visit = signedIn();
        for (String path : List.of("/admin/users", "/admin/settings", "/staff/inbox", "/audit/overview")) {
            assertEquals(403, visit.get(path).statusCode(), path);
        }
    }

    @Test
    void whoIsDeactivatedIsOutAtTheNextRequest() {
        customers.addContact(owner, clinic, newContact("second", Role.OWNER));
        PortalVisit visit = signedIn();
        customers.deactivate(ADMINISTRATOR, owner.id());
        assertEquals(302, visit.get("/customer/organisation").statusCode());
        assertEquals(200, visit().signIn(email(owner), PASSWORD).statusCode());
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneAtTheNextRequest() {
        long id = staff.addStaffMember(JOB, newStaff("agent", Role.AGENT, Role.ADMINISTRATOR));
        administratorNamed("keeper");
        accounts.setPasswords(JOB, List.of("staff-" + id), PASSWORD);
        PortalVisit visit = visit();
        visit.signIn("agent@%s-staff.example".formatted(mark), PASSWORD);
        assertEquals(200, visit.get("/admin/users").statusCode());
        staff.changeRoles(ADMINISTRATOR, id, Set.of(Role.AGENT));
        assertEquals(403, visit.get("/admin/users").statusCode());
    }

    @Test
    void aChangedPasswordEndsEveryOtherSession() {
        PortalVisit visit = signedIn();
        accounts.changePassword(owner, PASSWORD, "a quiet harbour wall");
        assertEquals(302, visit.get("/customer/organisation").statusCode());
    }

    @Test
    void anIssuedPasswordOpensOnlyTheAccountPage() {
        String issued = accounts.issuePassword(ADMINISTRATOR, owner.reference());
        PortalVisit visit = visit();
        visit.signIn(email(owner), issued);
        HttpResponse<String> answer = visit.get("/customer/organisation");
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/account"));
        assertEquals(200, visit.get("/account").statusCode());
    }

    @Test
    void signingOutEndsTheSession() {
        PortalVisit visit = signedIn();
        assertEquals(303, visit.post("/sign-out").statusCode());
        assertEquals(302, visit.get("/customer/organisation").statusCode());
        assertEquals(405, visit.get("/sign-out").statusCode());
    }

    @Test
    void guessingIsSlowedDownTheSameForKnownAndUnknownAddresses() {
        String refused = guesses(email(owner));
        assertEquals(refused, guesses("ghost@%s.example".formatted(mark)));
        assertTrue(refused.contains("Too many attempts"), refused);
        assertTrue(visit().signIn(email(owner), PASSWORD).body().contains("Too many attempts"));
    }

    /** The words of the eleventh refusal. */
    private String guesses(String email) {
        String last = "";
        for (int i = 0; i < 11; i++) {
            last = visit().signIn(email, "wrong " + i).body();
        }
        return last.replaceAll("(?s).*class=\"problems\".*?<li>(.*?)</li>.*", "$1");
    }

    private PortalVisit signedIn() {
        PortalVisit visit = visit();
        assertEquals(302, visit.signIn(email(owner), PASSWORD).statusCode());
        assertEquals(200, visit.get("/customer/organisation").statusCode());
        return visit;
    }

    private PortalVisit visit() {
        return new PortalVisit("http://127.0.0.1:" + request.getServerPort() + request.getContextPath());
    }

    private long organisation(String name) {
        String email = "owner@%s-%s.example".formatted(mark, name);
        long id = customers.registerOrganisation(
                JOB, newOrganisation(name), NewContact.of(email, "Olive Owner", Role.OWNER));
        accounts.setPasswords(JOB, List.of(contact(id, email).reference()), PASSWORD);
        return id;
    }

    private NewOrganisation newOrganisation(String name) {
        return new NewOrganisation(
                "%s %s".formatted(name, mark), "1 Street\nTown", "CA-ON", Currency.getInstance("CAD"));
    }

    private NewContact newContact(String name, Role... roles) {
        return NewContact.of("%s@%s-clinic.example".formatted(name, mark), "Connie Contact", roles);
    }

    private NewStaffMember newStaff(String name, Role... roles) {
        return NewStaffMember.of("%s@%s-staff.example".formatted(name, mark), "Stan Staff", roles);
    }

    private long administratorNamed(String name) {
        return staff.addStaffMember(JOB, newStaff(name, Role.ADMINISTRATOR));
    }

    private Actor contact(long organisation, String email) {
        long id = reads.find(
                        Long.class,
                        "select id from contact where organisation_id = :organisation and email = :email",
                        Map.of("organisation", organisation, "email", email))
                .orElseThrow();
        return people.find("contact-" + id).orElseThrow().actor();
    }

    private org.packledger.identity.Person person(Actor actor) {
        return people.find(actor.reference()).orElseThrow();
    }

    private String email(Actor actor) {
        return person(actor).email();
    }
}
