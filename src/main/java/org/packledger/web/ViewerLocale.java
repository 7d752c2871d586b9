package org.packledger.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Gives every view the locale of its reader, before any converter or message needs it. */
public class ViewerLocale extends ViewHandlerWrapper {

    /** Wraps the handler of Faces. */
    public ViewerLocale(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Viewer.class).get().getLocale();
    }
}
