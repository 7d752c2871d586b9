package org.packledger.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps what a person chose in the footer, language and theme, in a cookie; they need not be signed in for it. */
@WebServlet("/preferences")
public class Preferences extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    /** A path of this portal: never another host, never a header of its own. */
    private static final Pattern PATH = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    @Inject
    @ConfigProperty(name = "packledger.tls", defaultValue = "false")
    private boolean tls;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        keep("language", Viewer.LANGUAGES, request, response);
        keep("theme", Viewer.THEMES, request, response);
        String back = request.getParameter("back");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back != null && PATH.matcher(back).matches() ? back : "/");
    }

    private void keep(String name, List<String> known, HttpServletRequest request, HttpServletResponse response) {
        String value = request.getParameter(name);
        if (value != null && known.contains(value)) {
            Cookie cookie = new Cookie(name, value);
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setSecure(tls || request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
