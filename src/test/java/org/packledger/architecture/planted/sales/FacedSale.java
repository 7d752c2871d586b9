package org.packledger.architecture.planted.sales;

import jakarta.faces.context.FacesContext;

/** A feature that knows the page it is shown on. */
public class FacedSale {

    @Override
    public String toString() {
        return FacesContext.getCurrentInstance().toString();
    }
}
