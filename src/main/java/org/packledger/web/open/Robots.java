package org.packledger.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /robots.txt}: what search engines may look through. Searches are left out: each of them would be counted. */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().print("""
                User-agent: *
                Disallow: /customer/
                Disallow: /staff/
                Disallow: /audit/
                Disallow: /admin/
                Disallow: /account
                Disallow: /*?q=
                Sitemap: %s/sitemap.xml
                """.formatted(address.of(request)));
    }
}
