package org.packledger.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads a form before its page does, so that one which cannot be read – cut off, without a boundary between its parts, larger
 * than what is taken, or claiming to belong to no view – is refused as such: 400 or 413, with a page that helps.
 */
public class ReadableForms extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** As much as the server takes of a form without files. */
    private static final long LARGE = 2_000_000;

    /** What Faces writes for pages that keep no state; no form of ours stands on one. */
    private static final String NO_VIEW = "stateless";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod()) || isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(
                    request.getContentLengthLong() > LARGE
                            ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                            : HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isReadable(HttpServletRequest request) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        try {
            if (String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
                request.getParts();
            }
            return !NO_VIEW.equals(request.getParameter(ResponseStateManager.VIEW_STATE_PARAM));
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return false;
        }
    }
}
