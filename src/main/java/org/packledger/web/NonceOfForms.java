package org.packledger.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets plain forms come back with their problems. PrimeFaces wants the nonce of a view's content policy to be sent with
 * every form, and has its script put it there; our pages do not load that script for a form that posts plainly, and a
 * form must work without any. What the view remembers is then taken for what was sent: the nonce guards scripts, not
 * forms. Calls in the background still have to send it.
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

    /** The parameters as they were sent, with the nonce of the view where none was. */
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
                Object remembered = sent.containsKey(NONCE) || isInBackground() ? null : remembered();
                if (remembered == null) {
                    return sent;
                }
                completed = new HashMap<>(sent);
                completed.put(NONCE, remembered.toString());
            }
            return completed;
        }

        private boolean isInBackground() {
            return getRequestHeaderMap().containsKey("Faces-Request");
        }

        private static Object remembered() {
            FacesContext context = FacesContext.getCurrentInstance();
            if (context == null || context.getViewRoot() == null) {
                return null;
            }
            Map<String, Object> view = context.getViewRoot().getViewMap(false);
            return view == null ? null : view.get(NONCE);
        }
    }
}
