package org.packledger.web;

import jakarta.faces.context.FacesContext;

/** Where a page goes after its form was taken. */
public final class Here {

    private Here() {}

    /** To the same page with the same address, read anew. */
    public static String again() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }
}
