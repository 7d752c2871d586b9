package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of the page being read. It holds the page's state, so links keep it and change one part of it. */
@Named("address")
@RequestScoped
public class Address {

    @Inject
    private HttpServletRequest request;

    /** The path, as the browser shows it. */
    public String getPath() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** The path with its query; for a form that was posted, the path alone. */
    public String getWhole() {
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : null;
        return query == null ? getPath() : getPath() + "?" + query;
    }

    /** Whether the address says more than the path. */
    public boolean isQuery() {
        return "GET".equals(request.getMethod()) && request.getQueryString() != null;
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
        return ("ascending".equals(order) ? column : "-" + column).equals(request.getParameter("sort"));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if ("GET".equals(request.getMethod())) {
            request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        }
        return parameters;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
