package org.packledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Lets people in and out. */
@ApplicationScoped
public class FrontDoor {

    private static final Logger LOG = System.getLogger(FrontDoor.class.getName());

    @Inject
    private SecurityContext security;

    @Inject
    private Throttle throttle;

    @Inject
    private Place place;

    @Inject
    private People people;

    /**
     * Signs somebody in: a session under a new id.
     *
     * @throws TooManyAttempts when the address, or the place, was tried too often
     * @throws SignInsBusy when too many sign in at this moment
     * @throws SignInRefused for every other reason
     */
    public Person signIn(HttpServletRequest request, HttpServletResponse response, String email, String password) {
        String from = place.of(request);
        throttle.attempt(email, from);
        Person person = enter(request, response, new UsernamePasswordCredential(email, password));
        throttle.succeeded(email, from);
        return person;
    }

    /**
     * Signs in a person of the demo world, without a password.
     *
     * @throws SignInRefused unless this is a demonstration and the address one of its people's
     */
    public Person signInToDemo(HttpServletRequest request, HttpServletResponse response, String email) {
        return enter(request, response, new DemoCredential(email));
    }

    /** Goes on under a new id after the person changed their password, which ended every session that began before. */
    public void goOn(HttpServletRequest request, String reference) {
        people.find(reference).ifPresent(person -> SignedInSession.begin(request, person));
    }

    /** Signs out: the session is gone. */
    public void signOut(HttpServletRequest request) {
        SignedInSession.end(request);
        request.removeAttribute(CurrentActor.ATTRIBUTE);
        try {
            request.logout();
        } catch (ServletException e) {
            LOG.log(Level.DEBUG, "The container had nobody to sign out", e);
        }
    }

    private Person enter(HttpServletRequest request, HttpServletResponse response, Credential offered) {
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(offered));
        if (status != AuthenticationStatus.SUCCESS) {
            LOG.log(Level.INFO, "Sign-in refused from {0}", place.of(request));
            throw new SignInRefused();
        }
        return (Person) request.getAttribute(CurrentActor.ATTRIBUTE);
    }
}
