package org.packledger.web;

import jakarta.faces.context.FacesContext;
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

    /** The hidden field that brings the key back with a form. */
    static final String KEY_FIELD = "about-key";

    /** The hidden field that brings the reference back with a form. */
    static final String REFERENCE_FIELD = "about-reference";

    private Long key;

    private String reference;

    /** The key; null for something new. A form that is sent a second time finds its view gone and brings it itself. */
    public Long getKey() {
        String sent = key == null ? sent(KEY_FIELD) : null;
        return sent != null && sent.matches("\\d{1,18}") ? Long.valueOf(sent) : key;
    }

    public void setKey(Long key) {
        this.key = key;
    }

    /** Its name in the address, where that is a text: the number of an invoice, the reference of an order. */
    public String getReference() {
        return reference == null ? sent(REFERENCE_FIELD) : reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    private static String sent(String field) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(field);
    }
}
