package org.packledger.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.packledger.identity.CurrentActor;
import org.packledger.knowledge.Articles;
import org.packledger.knowledge.PublishedArticle;
import org.packledger.knowledge.VoteDesk;
import org.packledger.knowledge.Voter;

/**
 * {@code POST /kb-voice}: whether an article helped. A visitor's browser is given a random name in a cookie when it votes, and
 * not before: who only reads is not told apart from anybody.
 */
@WebServlet("/kb-voice")
public class Voice extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "kb-voice";
    private static final int A_YEAR = 31_536_000;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Articles articles;

    @Inject
    private transient VoteDesk desk;

    @Inject
    @ConfigProperty(name = "packledger.tls", defaultValue = "false")
    private boolean tls;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PublishedArticle> article = articles.findBySlug(request.getParameter("article"));
        String helped = request.getParameter("helped");
        if (article.isEmpty() || helped == null || !helped.matches("yes|no")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Voter voter = current.find().map(Voter::of).orElseGet(() -> browser(request, response));
        desk.vote(voter, article.get().id(), helped.equals("yes"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", article.get().address() + "?thanks=" + helped + "#voice");
    }

    private Voter browser(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        String name = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> NAME.matcher(value).matches())
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
        Cookie cookie = new Cookie(COOKIE, name);
        cookie.setPath("/kb-voice");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(tls || request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return Voter.ofBrowser(UUID.fromString(name));
    }
}
