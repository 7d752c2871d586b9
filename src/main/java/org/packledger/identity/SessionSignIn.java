package org.packledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/**
 * Sign-in by a page of our own, and the session afterwards.
 *
 * <p>The mechanism that Jakarta Security brings for custom forms keeps name and groups in the session: a person who was
 * deactivated, or lost a role, would keep both until they left. This one reads the person with every request and tells the
 * container what holds now.
 */
@ApplicationScoped
public class SessionSignIn implements HttpAuthenticationMechanism {

    private static final Logger LOG = System.getLogger(SessionSignIn.class.getName());
    private static final String ACCOUNT = "/account";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private People people;

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential offered = context.getAuthParameters().getCredential();
        if (offered != null) {
            return signIn(request, offered, context);
        }
        Optional<Person> person;
        try {
            person = isResource(request) ? Optional.empty() : personOf(request);
        } catch (JdbiException e) {
            return unavailable(response, e);
        }
        if (person.isPresent()) {
            return person.get().mustChoosePassword() && context.isProtected() && !isAccount(request)
                    ? SignInInvitation.redirect(response, request.getContextPath() + ACCOUNT)
                    : admit(request, person.get(), context);
        }
        if (context.isProtected()) {
            return SignInInvitation.to(request, response);
        }
        return context.doNothing();
    }

    /** Whoever it is cannot be read now: the container would answer with an empty page. */
    private static AuthenticationStatus unavailable(HttpServletResponse response, JdbiException cause) {
        LOG.log(Level.WARNING, "A signed-in person could not be read", cause);
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus signIn(HttpServletRequest request, Credential offered, HttpMessageContext context) {
        CredentialValidationResult result = stores.validate(offered);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        Optional<Person> person = people.find(result.getCallerPrincipal().getName());
        if (person.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        SignedInSession.begin(request, person.get());
        return admit(request, person.get(), context);
    }

    private Optional<Person> personOf(HttpServletRequest request) {
        Optional<SignedInSession> session = SignedInSession.of(request);
        if (session.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> person = people.find(session.get().reference())
                .filter(found -> session.get().stillHolds(found));
        if (person.isEmpty()) {
            SignedInSession.end(request);
        }
        return person;
    }

    private static AuthenticationStatus admit(HttpServletRequest request, Person person, HttpMessageContext context) {
        request.setAttribute(CurrentActor.ATTRIBUTE, person);
        return context.notifyContainerAboutLogin(person.reference(), person.groups());
    }

    private static boolean isAccount(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + ACCOUNT);
    }

    /** Styles and scripts are the same for everybody and need no look into the database. */
    private static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + RESOURCES);
    }
}
