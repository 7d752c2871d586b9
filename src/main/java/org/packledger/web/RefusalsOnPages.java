package org.packledger.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives each Faces request its {@link Refusals}. */
public class RefusalsOnPages extends ExceptionHandlerFactory {

    /** Wraps the factory of Faces. */
    public RefusalsOnPages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Refusals(getWrapped().getExceptionHandler());
    }
}
