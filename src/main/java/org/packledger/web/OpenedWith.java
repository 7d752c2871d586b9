package org.packledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The query of the address that a page was opened with, for as long as the page is open. */
@Named
@ViewScoped
public class OpenedWith implements Serializable {

    private static final long serialVersionUID = 1L;

    private String query;

    void keep(String opened) {
        query = opened;
    }

    /** As the browser sent it; null when there was none. */
    String query() {
        return query;
    }
}
