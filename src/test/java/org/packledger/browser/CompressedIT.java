package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Pages, styles, scripts and pictures in SVG travel compressed to who can read that, once and whole. */
class CompressedIT {

    private static final Pattern LINKED =
            Pattern.compile("(?:href|src)=\"(/(?:look|jakarta\\.faces\\.resource)/[^\"]+)\"");

    @Test
    void aPageAndWhatItLoadsComeCompressed() throws Exception {
        String page = unzipped(get("packs", true));
        assertThat(page).contains("</html>");
        assertLinkedFilesComeCompressed(page);
    }

    @Test
    void theScriptsOfTheComponentsComeCompressed() throws Exception {
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            requester.open("customer/new-incident");
            assertLinkedFilesComeCompressed(requester.page().content());
        }
    }

    @Test
    void whoCannotReadThatGetsThePageAsItIs() throws Exception {
        HttpResponse<byte[]> plain = get("packs", false);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(plain.body(), StandardCharsets.UTF_8)).contains("</html>");
    }

    private static void assertLinkedFilesComeCompressed(String page) throws Exception {
        Matcher linked = LINKED.matcher(page);
        int files = 0;
        while (linked.find()) {
            String address = linked.group(1).replace("&amp;", "&");
            assertThat(unzipped(get(address.substring(1), true))).as(address).isNotBlank();
            files++;
        }
        assertThat(files).isPositive();
    }

    private static HttpResponse<byte[]> get(String address, boolean zipped) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        PortalUnderTest.address().resolve(URI.create(address)))
                // As browsers speak without TLS; over HTTP/2 in clear text the server does not compress.
                .version(HttpClient.Version.HTTP_1_1);
        if (zipped) {
            request.header("Accept-Encoding", "gzip");
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unzipped(HttpResponse<byte[]> response) throws IOException {
        assertThat(response.statusCode()).as("%s", response.uri()).isEqualTo(200);
        assertThat(response.headers().allValues("Content-Encoding"))
                .as("%s", response.uri())
                .containsExactly("gzip");
        assertThat(response.headers().firstValue("Vary").orElse(""))
                .as("%s", response.uri())
                .contains("Accept-Encoding");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
