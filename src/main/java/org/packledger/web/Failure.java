package org.packledger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Something went wrong that nobody foresaw, in one request: logged once, under a reference that the person is shown. */
final class Failure {

    private static final Logger LOG = System.getLogger(Failure.class.getName());
    private static final String REFERENCE = Failure.class.getName();

    private final HttpServletRequest request;

    private Failure(HttpServletRequest request) {
        this.request = request;
    }

    static Failure of(HttpServletRequest request) {
        return new Failure(request);
    }

    /** The reference, when it was logged already. */
    Optional<String> reference() {
        return Optional.ofNullable((String) request.getAttribute(REFERENCE));
    }

    /** Logs it unless that was done, and gives its reference. */
    String recorded(Throwable thrown) {
        return reference().orElseGet(() -> {
            String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
            request.setAttribute(REFERENCE, reference);
            LOG.log(Level.ERROR, "Failure %s at %s %s".formatted(reference, request.getMethod(), path()), thrown);
            return reference;
        });
    }

    /** Without line breaks, so that an address cannot write log lines of its own. */
    private String path() {
        return request.getRequestURI().replaceAll("\\p{Cntrl}", "");
    }
}
