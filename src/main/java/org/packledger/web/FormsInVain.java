package org.packledger.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A form whose button is not on the page any more when it arrives, since somebody was faster or it was sent before, does
 * nothing; Faces would show the page again without a word. It is said. {@link Pressed} knows whether a button was found.
 */
public class FormsInVain implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // only what came of the phase matters
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback()
                && !context.getPartialViewContext().isAjaxRequest()
                && !context.getResponseComplete()
                && context.getMessageList().isEmpty()
                && !Pressed.was(context)) {
            CDI.current().select(Problems.class).get().add("page.inVain");
        }
    }
}
