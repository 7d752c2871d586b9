package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** A page that says the same to everybody: it may be kept for a minute, by reader's language and theme. */
@Named("openPage")
@RequestScoped
public class OpenPage {

    @Inject
    private SignedIn signedIn;

    /** Lets the browser and caches keep the answer, unless somebody is signed in. */
    public void keep() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (!signedIn.isPresent()
                && context.getExternalContext().getSession(false) == null
                && context.getExternalContext().getResponse() instanceof HttpServletResponse response) {
            response.setHeader("Cache-Control", "public, max-age=60");
            response.setHeader("Vary", "Cookie, Accept-Language, Accept-Encoding");
        }
    }
}
