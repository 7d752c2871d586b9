package org.packledger.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.packledger.identity.FrontDoor;

/**
 * {@code POST /sign-out}. It needs no form state, so that it works from public pages and after a session was lost; another
 * site cannot call it for somebody, since the session's cookie is SameSite.
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private FrontDoor door;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        door.signOut(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/sign-in?left=true");
    }
}
