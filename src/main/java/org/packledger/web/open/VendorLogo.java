package org.packledger.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.packledger.platform.Settings;

/** {@code /vendor-logo}: the vendor's logo as PNG, or 404. Pages add {@code ?of=} and when it was changed, so that browsers may keep it. */
@WebServlet("/vendor-logo")
public class VendorLogo extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> logo = settings.logo();
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/png");
        response.setContentLength(logo.get().length);
        response.setHeader(
                "Cache-Control",
                request.getParameter("of") == null ? "public, max-age=60" : "public, max-age=31536000");
        response.getOutputStream().write(logo.get());
    }
}
