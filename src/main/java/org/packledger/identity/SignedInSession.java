package org.packledger.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a session remembers of who signed in: a reference, and the stamp of the password at that moment. Everything else is
 * read anew with each request.
 */
record SignedInSession(String reference, String stamp) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = SignedInSession.class.getName();

    /** Begins or continues a signed-in session under a new id, so that an id planted before is worth nothing. */
    static void begin(HttpServletRequest request, Person person) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, new SignedInSession(person.reference(), person.stamp()));
    }

    /**
     * Who signed in, without making a session for those who did not. A session's id in an address is nobody's: addresses are
     * logged and passed on, and Payara reads ids from them though web.xml says that cookies alone count.
     */
    static Optional<SignedInSession> of(HttpServletRequest request) {
        if (request.isRequestedSessionIdFromURL()) {
            return Optional.empty();
        }
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((SignedInSession) session.getAttribute(ATTRIBUTE));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Whether the person may go on: active, and with the password of then. */
    boolean stillHolds(Person person) {
        return person.active() && person.stamp().equals(stamp);
    }
}
