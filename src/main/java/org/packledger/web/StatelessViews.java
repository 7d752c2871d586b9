package org.packledger.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Set;

/**
 * Keeps the pages without a form that posts free of state and session, so that they can be cached and cost nothing. They
 * are named in web.xml ({@code packledger.STATELESS_VIEWS}): the {@code transient} of a Facelet is read too late, after
 * PrimeFaces has put its nonce into the view's map and so made a session.
 */
public class StatelessViews extends ViewHandlerWrapper {

    private static final String NAMES = "packledger.STATELESS_VIEWS";

    /** Wraps the handler of Faces. */
    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        String named = context.getExternalContext().getInitParameter(NAMES);
        if (view != null && Set.of(named.strip().split("\\s+")).contains(view.getViewId())) {
            view.setTransient(true);
        }
        return view;
    }
}
