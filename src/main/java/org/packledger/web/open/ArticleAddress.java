package org.packledger.web.open;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Lets an article be called {@code /kb/its-name}; its page is {@code kb-article.xhtml}, which has no other address. */
@WebFilter(urlPatterns = {"/kb/*", "/kb-article", "/kb-article.xhtml"})
public class ArticleAddress extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/kb/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.equals(FOLDER)) {
            response.sendRedirect(request.getContextPath() + "/kb");
        } else if (path.startsWith(FOLDER)) {
            String slug = encoded(path.substring(FOLDER.length()));
            request.getRequestDispatcher("/kb-article.xhtml?slug=" + slug).forward(request, response);
        } else if (path.startsWith("/kb-article") && request.getParameter("slug") != null) {
            response.sendRedirect(request.getContextPath() + FOLDER + encoded(request.getParameter("slug")));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String encoded(String slug) {
        return URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }
}
