package org.packledger.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Notes that a button of the form that was sent was found on its page, and has Faces do what it says. */
public class Pressed implements ActionListener {

    private final ActionListener wrapped;

    /** Wraps the listener of Faces. */
    public Pressed(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    static boolean was(FacesContext context) {
        return context.getAttributes().containsKey(Pressed.class);
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext.getCurrentInstance().getAttributes().put(Pressed.class, true);
        wrapped.processAction(event);
    }
}
