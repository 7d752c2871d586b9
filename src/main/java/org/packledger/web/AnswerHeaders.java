package org.packledger.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives every answer, also static files and error pages, the headers that protect its reader. Nothing is kept by the
 * browser unless it is a file whose address changes with its content, or a page that says so itself.
 */
public class AnswerHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern FILE = Pattern.compile("/(look|resources|jakarta\\.faces\\.resource)/.*");
    private static final Pattern FILE_OF_ONE_CONTENT = Pattern.compile("/look/.+|/resources/.+\\.woff2");

    @Inject
    @ConfigProperty(name = "packledger.tls", defaultValue = "false")
    private boolean tls;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ContentPolicy answer = new ContentPolicy(response);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (tls || request.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        answer.setHeader("Cache-Control", keeping(request));
        // The server compresses for who can read that; nobody in between may give it to who cannot.
        answer.setHeader("Vary", "Accept-Encoding");
        chain.doFilter(request, answer);
    }

    private static String keeping(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean versioned = FILE_OF_ONE_CONTENT.matcher(path).matches()
                || (path.startsWith("/jakarta.faces.resource/") && request.getParameter("v") != null);
        if (versioned) {
            return "public, max-age=31536000, immutable";
        }
        return FILE.matcher(path).matches() ? "public, max-age=3600" : "no-store";
    }
}
