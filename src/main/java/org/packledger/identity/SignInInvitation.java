package org.packledger.identity;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends somebody who is not signed in to the sign-in page, which will send them back. */
final class SignInInvitation {

    /** How Faces asks in the background; it follows a redirect only when told so in its own language. */
    private static final String PARTIAL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <partial-response><redirect url="%s"/></partial-response>""";

    private SignInInvitation() {}

    static AuthenticationStatus to(HttpServletRequest request, HttpServletResponse response) {
        String page = request.getContextPath() + WantedPage.of(request).signInAddress();
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return redirect(response, page);
        }
        try {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write(PARTIAL.formatted(page.replace("&", "&amp;")));
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException("The browser went away", e);
        }
    }

    /** Without a host: the server would take it from the request, where anybody may write what they like. */
    static AuthenticationStatus redirect(HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", page);
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
