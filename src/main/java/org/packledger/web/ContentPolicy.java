package org.packledger.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * The content security policy. Every answer starts with the strict one; a Faces page replaces it by the same with its
 * nonce. Two such headers would both have to be met, and the scripts with a nonce would be refused: so the later one wins.
 */
final class ContentPolicy extends HttpServletResponseWrapper {

    static final String HEADER = "Content-Security-Policy";

    /** The same as {@code primefaces.CSP_POLICY} in web.xml, which appends the nonce. */
    static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; style-src 'self';"
            + " script-src 'self'";

    ContentPolicy(HttpServletResponse response) {
        super(response);
        response.setHeader(HEADER, POLICY);
    }

    @Override
    public void addHeader(String name, String value) {
        if (HEADER.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
