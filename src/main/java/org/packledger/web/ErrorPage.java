package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What the pages for 403, 404, 500 and a lost session say besides their text. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

    private static final Pattern REFERENCE = Pattern.compile("[0-9A-F]{8}");
    private static final Pattern PATH = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    @Inject
    private HttpServletRequest request;

    /** Under what to find the failure in the log. */
    public String getReference() {
        String given = request.getParameter("reference");
        if (given != null && REFERENCE.matcher(given).matches()) {
            return given;
        }
        return Failure.of(request).recorded((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    /** Where the person was, if it is a page of this portal; else the start. */
    public String getBack() {
        String back = request.getParameter("back");
        return back != null && PATH.matcher(back).matches() ? back : "/";
    }
}
