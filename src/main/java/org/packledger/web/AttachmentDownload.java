package org.packledger.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.packledger.identity.CurrentActor;
import org.packledger.incident.AttachedFile;
import org.packledger.incident.Attachments;
import org.packledger.incident.attachment.FileType;
import org.packledger.incident.attachment.RandomName;
import org.packledger.kernel.NotFound;

/**
 * {@code /customer/attachment?file=} and {@code /staff/attachment?file=}: a file of an incident that the actor may see.
 * Pictures and text are shown in a sandbox, all else is downloaded; 404 for everything else.
 */
@WebServlet({"/customer/attachment", "/staff/attachment"})
public class AttachmentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = request.getParameter("file");
        if (!RandomName.isOne(reference)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        AttachedFile file;
        try {
            file = attachments.get(current.get(), reference);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", disposition(file));
        response.setContentType(
                file.type() == FileType.TEXT
                        ? "text/plain;charset=UTF-8"
                        : file.type().mediaType());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    /** The name as RFC 6266 and RFC 8187 write it. */
    private static String disposition(AttachedFile file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return (file.type().isShown() ? "inline" : "attachment") + "; filename*=UTF-8''" + name;
    }
}
