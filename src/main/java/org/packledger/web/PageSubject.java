package org.packledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * The key of what a page is about, for as long as the page is open. The address says it once; the forms of the page come
 * back without it, and what they show depends on it before any parameter is read.
 */
@Named
@ViewScoped
public class PageSubject implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long key;

    /** The key; null for something new. */
    public Long getKey() {
        return key;
    }

    public void setKey(Long key) {
        this.key = key;
    }
}
