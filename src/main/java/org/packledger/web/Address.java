package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of the page being read. It holds the page's state, so links keep it and change one part of it. A form posts
 * to the path alone: where it comes back with its problems, the page remembers what it was opened with.
 */
@Named("address")
@RequestScoped
public class Address {

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenedWith opened;

    /** Lets the page's forms come back to the address that it was opened with. */
    public void remember() {
        if (isRead() && hasState()) {
            opened.keep(request.getQueryString());
        }
    }

    /** The path, as the browser shows it. */
    public String getPath() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** The path with its query. */
    public String getWhole() {
        String query = query();
        return query.isEmpty() ? getPath() : getPath() + "?" + query;
    }

    /** Whether the address says more than the path. */
    public boolean isQuery() {
        return !query().isEmpty();
    }

    /** This address with one parameter set, or left out when the value is null or empty. */
    public String with(String name, Object value) {
        Map<String, String> parameters = parameters();
        parameters.put(name, value == null ? "" : value.toString());
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? getPath() : getPath() + "?" + query;
    }

    /** This address in another order: the other direction when it is sorted by that already, from the first page. */
    public String sortedBy(String column) {
        String direction = isSortedBy(column, "ascending") ? "-" : "";
        String sorted = with("sort", direction + column);
        return sorted.replaceAll("([?&])page=[^&]*&?", "$1").replaceAll("[?&]$", "");
    }

    /** {@code ascending}, {@code descending}, or nothing: how this column sorts the page. */
    public String order(String column) {
        if (isSortedBy(column, "ascending")) {
            return "ascending";
        }
        return isSortedBy(column, "descending") ? "descending" : null;
    }

    private boolean isSortedBy(String column, String order) {
        return ("ascending".equals(order) ? column : "-" + column)
                .equals(parameters().get("sort"));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query().split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                parameters.putIfAbsent(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
            }
        }
        return parameters;
    }

    private String query() {
        String query = isRead() ? request.getQueryString() : hasState() ? opened.query() : null;
        return query == null ? "" : query;
    }

    private boolean isRead() {
        return "GET".equals(request.getMethod());
    }

    /** Whether there is a view that remembers; error pages and pages without a form have none. */
    private static boolean hasState() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context != null
                && context.getViewRoot() != null
                && !context.getViewRoot().isTransient();
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part; // a lone % is one
        }
    }
}
