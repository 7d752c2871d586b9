package org.packledger.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.packledger.knowledge.ArticleCard;
import org.packledger.knowledge.ArticleFeed;
import org.packledger.web.Site;

/** {@code /kb.atom}: the last published articles as an Atom feed (RFC 4287); with {@code ?category=} those of one. */
@WebServlet("/kb.atom")
public class KbFeed extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    @Inject
    private transient ArticleFeed feed;

    @Inject
    private transient PublicAddress address;

    @Inject
    private transient Site site;

    @Override
    protected long getLastModified(HttpServletRequest request) {
        return feed.changedAt().map(Instant::toEpochMilli).orElse(-1L);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> category =
                Optional.ofNullable(request.getParameter("category")).filter(name -> !name.isBlank());
        String base = address.of(request);
        String query = category.map(name -> "?category=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .orElse("");
        try (XmlPage page = XmlPage.of(response, "application/atom+xml", "feed", "http://www.w3.org/2005/Atom")) {
            page.text("id", base + "/kb.atom" + query);
            page.text(
                    "title",
                    category.map(name -> site.getVendor() + " · " + name).orElse(site.getVendor()));
            page.text("updated", feed.changedAt().orElse(Instant.EPOCH).toString());
            page.begin("author").text("name", site.getVendor()).end();
            page.empty("link", "rel", "self", "href", base + "/kb.atom" + query);
            page.empty("link", "rel", "alternate", "type", "text/html", "href", base + "/kb" + query);
            for (ArticleCard card : feed.newest(category, MOST)) {
                entry(page, base, card);
            }
        }
    }

    private static void entry(XmlPage page, String base, ArticleCard card) throws IOException {
        page.begin("entry");
        page.text("id", base + "/kb/" + card.slug());
        page.text("title", card.title());
        page.text("published", card.publishedAt().toString());
        page.text("updated", later(card.publishedAt(), card.updatedAt()).toString());
        page.empty("link", "rel", "alternate", "type", "text/html", "href", base + card.address());
        page.empty("category", "term", card.category());
        page.text("summary", card.teaser());
        page.end();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
