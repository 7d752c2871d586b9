package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done, said once on the page that follows the redirect. It also tells the browser that a text was received,
 * so that its draft may go: say something after every successful post.
 */
@Named("notices")
@RequestScoped
public class Notices {

    private static final String WAITING = Notices.class.getName();

    @Inject
    private HttpServletRequest request;

    @Inject
    private Text text;

    private List<String> shown;

    /** Says the text of this key, with the values in it, on the next page. */
    public void done(String key, Object... values) {
        HttpSession session = request.getSession();
        List<String> waiting = waiting(session);
        waiting.add(text.of(key, values));
        session.setAttribute(WAITING, waiting);
    }

    /** Says it unless something waits to be said already: the answer to a form that came twice, of which nobody read the first. */
    public void doneBefore(String key, Object... values) {
        if (waiting(request.getSession()).isEmpty()) {
            done(key, values);
        }
    }

    /** What there is to say now; it is not said again. A call in the background shows no page, and leaves it to the next one. */
    public List<String> getShown() {
        if (shown == null && request.getHeader("Faces-Request") != null) {
            shown = List.of();
        }
        if (shown == null) {
            HttpSession session = request.getSession(false);
            shown = session == null ? List.of() : List.copyOf(waiting(session));
            if (!shown.isEmpty()) {
                session.removeAttribute(WAITING);
            }
        }
        return shown;
    }

    private static List<String> waiting(HttpSession session) {
        List<String> waiting = new ArrayList<>();
        if (session.getAttribute(WAITING) instanceof List<?> earlier) {
            earlier.forEach(one -> waiting.add((String) one));
        }
        return waiting;
    }
}
