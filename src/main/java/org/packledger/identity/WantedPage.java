package org.packledger.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The page that somebody asked for before they signed in: always one of ours, so that a link with a foreign address in it
 * leads nowhere.
 *
 * @param address path and query, without the context path; empty: none, or none of ours
 */
public record WantedPage(Optional<String> address) {

    private static final String SIGN_IN = "/sign-in";
    private static final int LONGEST = 1000;
    private static final Set<String> DOTS = Set.of(".", "..");

    /** What a parameter of an address says. */
    public static WantedPage of(String text) {
        return new WantedPage(Optional.ofNullable(text).filter(WantedPage::isOurs));
    }

    /** What this request asks for; a form that was sent leads back to its page, without its content. */
    public static WantedPage of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : queryOfForm(request);
        return of(query == null ? path : path + "?" + query);
    }

    /** A form is sent to its page without the query; what the browser says of the page has it. */
    private static String queryOfForm(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return null;
        }
        try {
            URI page = new URI(referer);
            return request.getRequestURI().equals(page.getRawPath()) ? page.getRawQuery() : null;
        } catch (URISyntaxException e) {
            // No address that a browser sends: without it the way back is the page without its query.
            return null;
        }
    }

    /** Where to sign in and then go on. */
    String signInAddress() {
        return address.map(wanted -> SIGN_IN + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8))
                .orElse(SIGN_IN);
    }

    /** Where this person goes after signing in: the wanted page when it is in a part of the portal that is theirs. */
    public String forPerson(Person person) {
        return address.filter(wanted ->
                        Arrays.stream(Area.values()).allMatch(area -> !area.contains(wanted) || area.isOpenTo(person)))
                .orElseGet(() -> Area.homeOf(person));
    }

    /**
     * A path from our root, in plain ASCII. Browsers read {@code //host} and {@code /\host} as another server, and drop tabs
     * and line ends before they look.
     */
    private static boolean isOurs(String text) {
        if (text.length() > LONGEST
                || !text.startsWith("/")
                || text.startsWith("//")
                || text.startsWith(SIGN_IN)
                || text.chars().anyMatch(c -> c <= ' ' || c == '\\' || c > '~')) {
            return false;
        }
        try {
            URI uri = new URI(text);
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && Arrays.stream(uri.getRawPath().split("/", -1)).noneMatch(DOTS::contains);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
