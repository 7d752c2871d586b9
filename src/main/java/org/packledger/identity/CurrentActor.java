package org.packledger.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotAllowed;

/**
 * Who acts in this request, with the roles that the database says now. Pages of request scope may inject the
 * {@link Actor} itself; beans that live longer inject this and ask it each time.
 */
@RequestScoped
public class CurrentActor {

    /** Where the sign-in leaves the person that it has just read. */
    static final String ATTRIBUTE = CurrentActor.class.getName();

    @Inject
    private HttpServletRequest request;

    /** The person signed in, if any. */
    public Optional<Person> findPerson() {
        return Optional.ofNullable((Person) request.getAttribute(ATTRIBUTE));
    }

    /**
     * The person signed in.
     *
     * @throws NotAllowed when nobody is
     */
    public Person person() {
        return findPerson().orElseThrow(() -> new NotAllowed("Nobody is signed in"));
    }

    /** The actor, if somebody is signed in. */
    public Optional<Actor> find() {
        return findPerson().map(Person::actor);
    }

    /**
     * The actor, for desks.
     *
     * @throws NotAllowed when nobody is signed in
     */
    @Produces
    public Actor get() {
        return person().actor();
    }
}
