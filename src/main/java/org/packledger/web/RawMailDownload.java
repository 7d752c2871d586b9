package org.packledger.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.packledger.identity.CurrentActor;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.mail.IncomingMails;

/** {@code /staff/raw-mail?id=}: a mail as it came, to be saved and never shown. */
@WebServlet("/staff/raw-mail")
public class RawMailDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient IncomingMails mails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] raw;
        try {
            Actor actor = current.get();
            mails.get(actor, Long.parseLong(id));
            raw = mails.raw(actor, Long.parseLong(id));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "attachment; filename=\"mail-" + id + ".eml\"");
        response.setContentType("application/octet-stream");
        response.setContentLength(raw.length);
        response.getOutputStream().write(raw);
    }
}
