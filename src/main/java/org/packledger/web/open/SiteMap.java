package org.packledger.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.packledger.knowledge.ArticleFeed;

/** {@code /sitemap.xml}: the pages that anybody may read, for search engines. */
@WebServlet("/sitemap.xml")
public class SiteMap extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> PAGES = List.of("/", "/how-support-works", "/packs", "/kb", "/verify");

    @Inject
    private transient ArticleFeed feed;

    @Inject
    private transient PublicAddress address;

    @Override
    protected long getLastModified(HttpServletRequest request) {
        return feed.changedAt().map(Instant::toEpochMilli).orElse(-1L);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = address.of(request);
        try (XmlPage page =
                XmlPage.of(response, "application/xml", "urlset", "http://www.sitemaps.org/schemas/sitemap/0.9")) {
            for (String each : PAGES) {
                page.begin("url").text("loc", base + each).end();
            }
            for (ArticleFeed.Place place : feed.places()) {
                page.begin("url").text("loc", base + "/kb/" + place.slug());
                page.text(
                                "lastmod",
                                place.updatedAt()
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString())
                        .end();
            }
        }
    }
}
