package org.packledger.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.packledger.identity.CurrentActor;
import org.packledger.incident.work.Doing;
import org.packledger.incident.work.WorkDesk;
import org.packledger.incident.work.Writing;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;

/**
 * {@code POST /staff/at-work}: an open page says what its reader is at ({@code doing}) and what they have typed ({@code kind},
 * {@code text}), and is told, a line each, what they should know of others. Only our own script may ask: the header that it
 * sends cannot come from another site.
 */
@WebServlet("/staff/at-work")
public class AtWorkAnswer extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "X-Packledger";

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient WorkDesk desk;

    @Inject
    private transient Others others;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String number = request.getParameter("number");
        if (request.getHeader(OURS) == null || number == null || !number.matches("\\d{1,15}")) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            note(current.get(), Long.parseLong(number), request);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .write(String.join("\n", others.of(Long.parseLong(number), request.getParameter("upTo"))));
        } catch (DomainException | IllegalArgumentException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Asked in another way, nothing is answered; the server's own page would say what it is. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if ("POST".equals(request.getMethod())) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", "POST");
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /** Read by our script alone, which needs no words. */
    private static void refuse(HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
    }

    private void note(Actor actor, long number, HttpServletRequest request) {
        Optional<String> kind = Optional.ofNullable(request.getParameter("kind"));
        kind.ifPresent(what -> desk.keep(actor, number, Writing.valueOf(what), request.getParameter("text")));
        String doing = request.getParameter("doing");
        if ("".equals(doing)) {
            desk.leaves(actor, number);
        } else if (doing != null) {
            desk.isAt(actor, number, Doing.valueOf(doing));
        }
    }
}
