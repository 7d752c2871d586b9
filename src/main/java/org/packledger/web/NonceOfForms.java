package org.packledger.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import java.util.HashMap;
import java.util.Map;
import org.primefaces.csp.CspState;

/**
 * Lets plain forms come back with their problems. PrimeFaces wants the nonce of a view's content policy to be sent with
 * every form, and has its script put it there; our pages do not load that script for a form that posts plainly, and a
 * form must work without any. What the view remembers is then taken for what was sent: the nonce guards scripts, not
 * forms. A view that has forgotten its own, since the person went on to another page before sending its form again, is
 * given a new one: the page that answers is new too. Calls in the background still have to send it.
 */
public class NonceOfForms extends ExternalContextFactory {

    private static final String NONCE = "primefaces.nonce";

    /** Wraps the factory of Faces. */
    public NonceOfForms(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new WithNonce(getWrapped().getExternalContext(context, request, response));
    }

    /** The parameters as they were sent, with the nonce of the view for whatever was sent as such. */
    @SuppressWarnings("unchecked") // the wrapper of Faces itself declares a method by other generics than what it wraps
    private static final class WithNonce extends ExternalContextWrapper {

        private Map<String, String> completed;

        WithNonce(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            if (completed == null) {
                Map<String, String> sent = super.getRequestParameterMap();
                String nonce = isPlainForm(sent) ? nonce(FacesContext.getCurrentInstance()) : null;
                if (nonce == null) {
                    return sent;
                }
                completed = new HashMap<>(sent);
                completed.put(NONCE, nonce);
            }
            return completed;
        }

        private boolean isPlainForm(Map<String, String> sent) {
            return sent.containsKey(ResponseStateManager.VIEW_STATE_PARAM)
                    && !getRequestHeaderMap().containsKey("Faces-Request");
        }

        /** Null while the view is not there yet: until it is restored nobody can tell what it remembers. */
        private static String nonce(FacesContext context) {
            if (context == null || context.getViewRoot() == null) {
                return null;
            }
            Map<String, Object> view = context.getViewRoot().getViewMap(false);
            if (view != null && view.get(NONCE) instanceof String remembered) {
                return remembered;
            }
            return context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW ? null : fresh(context);
        }

        private static String fresh(FacesContext context) {
            String nonce = new CspState(context).generateNonce();
            if (!context.getViewRoot().isTransient()) {
                context.getViewRoot().getViewMap().put(NONCE, nonce);
            }
            return nonce;
        }
    }
}
