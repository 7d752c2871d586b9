package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.packledger.kernel.BusinessClock;

/**
 * The person in front of the page, as far as reading goes: language and locale, time zone, theme. What somebody chose
 * (a cookie, else their account) goes before what the browser says; the country of a browser that speaks the chosen language is kept, for
 * the formats of money.
 */
@Named("viewer")
@RequestScoped
public class Viewer {

    /** The languages there is a bundle for; the first is the one for everybody else. */
    static final List<String> LANGUAGES = List.of("en", "fr");

    static final List<String> THEMES = List.of("light", "dark");
    private static final String COUNTRY = "CA";

    @Inject
    private HttpServletRequest request;

    @Inject
    private BusinessClock clock;

    @Inject
    private SignedIn signedIn;

    /** {@code en} or {@code fr}. */
    public String getLanguage() {
        return chosen("language", LANGUAGES)
                .or(() -> Optional.of(signedIn.getLanguage()).filter(LANGUAGES::contains))
                .or(() -> browserLocales().stream()
                        .map(Locale::getLanguage)
                        .filter(LANGUAGES::contains)
                        .findFirst())
                .orElse(LANGUAGES.get(0));
    }

    /** The language with the browser's country, or Canada. */
    public Locale getLocale() {
        String language = getLanguage();
        String country = browserLocales().stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .map(Locale::getCountry)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(COUNTRY);
        return new Locale.Builder().setLanguage(language).setRegion(country).build();
    }

    /** The zone in which times are shown; it is named beside them. */
    public ZoneId getZone() {
        return clock.zone();
    }

    /** {@code light}, {@code dark}, or empty when the system decides. */
    public String getTheme() {
        return chosen("theme", THEMES).orElse("");
    }

    private Optional<String> chosen(String name, List<String> known) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return List.of(cookies).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(known::contains)
                .findFirst();
    }

    private List<Locale> browserLocales() {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }
}
