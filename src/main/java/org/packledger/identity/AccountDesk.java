package org.packledger.identity;

import static org.packledger.kernel.Role.ADMINISTRATOR;
import static org.packledger.kernel.Role.OWNER;
import static org.packledger.kernel.Role.SYSTEM;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.packledger.customer.AddressTaken;
import org.packledger.customer.Contact;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;
import org.packledger.platform.LetterChoice;
import org.packledger.platform.WholeOrNothing;

/** What belongs to one person, contact or staff: the own name, language and password. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class AccountDesk {

    private static final Duration TEMPORARY = Duration.ofDays(7);

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private Throttle throttle;

    @Inject
    private BusinessClock clock;

    /**
     * Changes the actor's own name and language.
     *
     * @param language such as {@code fr}; empty: as the browser says
     */
    public void introduce(Actor actor, String name, Optional<String> language) {
        if (actor.isCustomer()) {
            Contact contact = entities.find(Contact.class, actor.id());
            contact.callThemself(name);
            contact.speak(known(language));
        } else {
            StaffMember member = entities.find(StaffMember.class, actor.id());
            member.callThemself(name);
            member.speak(known(language));
        }
    }

    /** Chooses what the actor is sent. */
    public void wantLetters(Actor actor, LetterChoice chosen) {
        if (actor.isCustomer()) {
            entities.find(Contact.class, actor.id()).wantLetters(chosen);
        } else {
            entities.find(StaffMember.class, actor.id()).wantLetters(chosen);
        }
    }

    /**
     * Changes the actor's own password. Every other session of theirs ends.
     *
     * @throws WrongPassword when the present one is another
     * @throws TooManyAttempts when that was tried too often
     * @throws PasswordTooShort and the other refusals of {@link PasswordRules}
     */
    public void changePassword(Actor actor, String present, String chosen) {
        Person person = get(actor.reference());
        throttle.attempt(person.email(), person.reference());
        Credential credential = find(person).orElseThrow(WrongPassword::new);
        if (!passwords.verify(present, credential.passwordHash())) {
            throw new WrongPassword();
        }
        throttle.succeeded(person.email(), person.reference());
        PasswordRules.check(chosen, person.email(), person.name());
        credential.choose(passwords.hash(chosen), clock.now());
    }

    /**
     * Gives somebody a password to begin with, to be told to them. It ends after seven days; until they choose their own
     * they reach nothing else. Sessions of theirs end.
     *
     * @param reference whose: anybody's for the administrator, a contact's of the own organisation for its owner
     * @return the password, which is nowhere kept
     * @throws NotFound when there is no such person, or they are of another organisation
     */
    public String issuePassword(Actor actor, String reference) {
        Person person = get(reference);
        actor.mustBelongTo(person.organisation().orElse(0L), "person");
        actor.mustBe(ADMINISTRATOR, OWNER);
        String password = passwords.temporary();
        Instant now = clock.now();
        store(person, credential -> credential.issue(passwords.hash(password), now, now.plus(TEMPORARY)));
        return password;
    }

    /** Gives many people the same password, hashed once: for the demo world and the first start, never on a person's word. */
    public void setPasswords(Actor actor, Collection<String> references, String password) {
        actor.mustBe(SYSTEM);
        String hash = passwords.hash(password);
        Instant now = clock.now();
        references.forEach(reference -> store(get(reference), credential -> credential.choose(hash, now)));
    }

    private void store(Person person, Consumer<Credential> how) {
        Credential credential = find(person).orElseGet(() -> new Credential(person.email(), person.reference()));
        how.accept(credential);
        entities.persist(credential);
    }

    private Optional<Credential> find(Person person) {
        Credential credential = entities.find(Credential.class, person.email());
        if (credential != null && !credential.subject().equals(person.reference())) {
            throw new AddressTaken(person.email());
        }
        return Optional.ofNullable(credential);
    }

    private Person get(String reference) {
        return people.find(reference).orElseThrow(() -> new NotFound("person"));
    }

    /** As short as a language tag of a bundle may be; whether there is a bundle, the page has offered. */
    private static Optional<String> known(Optional<String> language) {
        language.filter(tag -> !tag.matches("[a-z]{2}")).ifPresent(tag -> {
            throw new InvalidInput("language", "A language is two letters, such as fr");
        });
        return language;
    }
}
