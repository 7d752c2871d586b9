package org.packledger.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: follows no redirect, keeps its cookies, fills in the sign-in form. */
public final class PortalVisit {

    private static final Pattern VIEW = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final String root;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param root scheme, host, port and context path, without a slash at the end */
    public PortalVisit(String root) {
        this.root = root;
    }

    /** GET. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).GET().build());
    }

    /** POST without a form. */
    public HttpResponse<String> post(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Opens the sign-in page and sends its form. */
    public HttpResponse<String> signIn(String email, String password) {
        return submit("/sign-in", Map.of("sign-in", "sign-in", "email", email, "password", password, "enter", "x"));
    }

    /** Opens a page and sends these fields with its view state. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        Matcher view = VIEW.matcher(get(path).body());
        String state = view.find() ? view.group(1) : "";
        String body = fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))
                + "&jakarta.faces.ViewState=" + encoded(state);
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** The session's id, empty when there is none. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().contains("packledger"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("The portal did not answer " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
