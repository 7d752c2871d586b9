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

    private String reference;

    /** The key; null for something new. */
    public Long getKey() {
        return key;
    }

    public void setKey(Long key) {
        this.key = key;
    }

    /** Its name in the address, where that is a text: the number of an invoice, the reference of an order. */
    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
