package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What programs read without signing in: well-formed, kept without a session, and not sent again when nothing changed. */
class FeedIT {

    @Test
    void theFeedTellsWhatIsNew() throws Exception {
        Document all = xml(get("kb.atom"));
        int entries = all.getElementsByTagName("entry").getLength();
        assertThat(entries).isPositive();
        String category = all.getElementsByTagName("category")
                .item(0)
                .getAttributes()
                .getNamedItem("term")
                .getNodeValue();
        Document one =
                xml(get("kb.atom?category=" + category.replace(" ", "%20").replace("&", "%26")));
        assertThat(one.getElementsByTagName("entry").getLength()).isBetween(1, entries);
        assertThat(xml(get("kb.atom?category=%22%3E%3Cx%00%26"))
                        .getElementsByTagName("entry")
                        .getLength())
                .isZero();
    }

    @Test
    void theSiteMapAndWhatRobotsMayRead() throws Exception {
        Document map = xml(get("sitemap.xml"));
        assertThat(map.getElementsByTagName("loc").getLength()).isGreaterThan(5);
        String address = map.getElementsByTagName("loc").item(5).getTextContent();
        assertThat(get(URI.create(address).getPath().substring(1)).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> robots = get("robots.txt");
        assertThat(new String(robots.body(), StandardCharsets.UTF_8)).contains("Disallow: /staff/", "/sitemap.xml");
    }

    @Test
    void publicPagesAreKeptWithoutASession() throws Exception {
        for (String page : new String[] {"kb", "kb.atom", "sitemap.xml", "robots.txt"}) {
            HttpResponse<byte[]> answer = get(page);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(page)
                    .startsWith("public");
            assertThat(answer.headers().firstValue("Set-Cookie")).as(page).isEmpty();
        }
        String changed = get("kb.atom").headers().firstValue("Last-Modified").orElseThrow();
        assertThat(ask(request("kb.atom").header("If-Modified-Since", changed)).statusCode())
                .isEqualTo(304);
    }

    private static Document xml(HttpResponse<byte[]> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
    }

    private static HttpResponse<byte[]> get(String address) throws Exception {
        return ask(request(address));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(PortalUnderTest.address().resolve(URI.create(address)))
                .version(HttpClient.Version.HTTP_1_1);
    }

    private static HttpResponse<byte[]> ask(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
