package org.packledger.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.packledger.identity.WantedPage;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;

/**
 * Answers what a page threw. A foreseen refusal of a form comes back on the form, with what was typed; what is not there
 * or not allowed gets its page; a lost session gets a page that says how to go on; all else is a failure of ours, with a
 * reference that is also in the log.
 */
final class Refusals extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        boolean answered = false;
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            if (!answered) {
                answer(FacesContext.getCurrentInstance(), thrown);
                answered = true;
            }
        }
    }

    private static void answer(FacesContext context, Throwable thrown) {
        Optional<DomainException> refusal = cause(thrown, DomainException.class);
        if (cause(thrown, ViewExpiredException.class).isPresent()) {
            redirect(
                    context,
                    "/session-expired?back=",
                    WantedPage.of(request(context)).address().orElse("/"));
        } else if (context.isPostback() && cause(thrown, ServletException.class).isPresent()) {
            // Parts were asked for and the form has none: it was not sent as its page sends it.
            error(context, HttpServletResponse.SC_BAD_REQUEST);
        } else if (refusal.filter(NotFound.class::isInstance).isPresent()) {
            error(context, HttpServletResponse.SC_NOT_FOUND);
        } else if (refusal.filter(NotAllowed.class::isInstance).isPresent()) {
            LOG.log(
                    Level.INFO,
                    "Refused at {0}: {1}",
                    address(context),
                    refusal.get().getMessage());
            error(context, HttpServletResponse.SC_FORBIDDEN);
        } else if (refusal.isPresent() && context.isPostback()) {
            CDI.current().select(Problems.class).get().add(refusal.get());
            context.validationFailed();
            context.renderResponse();
        } else {
            fail(context, thrown);
        }
    }

    private static void fail(FacesContext context, Throwable thrown) {
        String reference = Failure.of(request(context)).recorded(thrown);
        if (context.getPartialViewContext().isAjaxRequest()) {
            redirect(context, "/failed?reference=", reference);
        } else {
            error(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void error(FacesContext context, int status) {
        ExternalContext outside = context.getExternalContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            redirect(context, "", address(context));
        } else if (!outside.isResponseCommitted()) {
            try {
                outside.responseSendError(status, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        context.responseComplete();
    }

    private static void redirect(FacesContext context, String where, String value) {
        try {
            dropWhatWasWritten(context);
            String tail = where.isEmpty() ? value : where + URLEncoder.encode(value, StandardCharsets.UTF_8);
            context.getExternalContext().redirect(tail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Half a page, or half of a partial answer, before the redirect would make it unreadable. */
    private static void dropWhatWasWritten(FacesContext context) throws IOException {
        if (context.getResponseWriter() != null
                && context.getExternalContext().getResponse() instanceof HttpServletResponse response
                && !response.isCommitted()) {
            context.getResponseWriter().flush();
            response.resetBuffer();
        }
    }

    private static String address(FacesContext context) {
        return request(context).getRequestURI();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> wanted) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (wanted.isInstance(each)) {
                return Optional.of(wanted.cast(each));
            }
        }
        return Optional.empty();
    }
}
