package org.packledger.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.packledger.kernel.Intent;

/**
 * The hidden field by which a form names what its sender means to do, so that sending it twice does it once. The first
 * rendering makes the intent; a form that comes back with errors keeps it. What the page is about travels with it: a form
 * that is sent a second time finds its view gone.
 */
public class IntentField extends UIInput {

    /** Renders itself: there is one way to draw it. */
    public IntentField() {
        setRendererType(null);
    }

    /** A form that comes without it is refused like one whose intent cannot be read: nothing sent is nothing validated. */
    @Override
    public void decode(FacesContext context) {
        setValid(true);
        setSubmittedValue(context.getExternalContext().getRequestParameterMap().getOrDefault(getClientId(context), ""));
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        return Intent.of((String) submitted);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("input", this);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("name", getClientId(context), null);
        out.writeAttribute("value", shown(), null);
        out.endElement("input");
        PageSubject subject = CDI.current().select(PageSubject.class).get();
        hidden(out, PageSubject.KEY_FIELD, subject.getKey());
        hidden(out, PageSubject.REFERENCE_FIELD, subject.getReference());
        super.encodeEnd(context);
    }

    private void hidden(ResponseWriter out, String name, Object value) throws IOException {
        if (value != null) {
            out.startElement("input", this);
            out.writeAttribute("type", "hidden", null);
            out.writeAttribute("name", name, null);
            out.writeAttribute("value", value, null);
            out.endElement("input");
        }
    }

    private String shown() {
        if (getSubmittedValue() instanceof String sent) {
            return sent;
        }
        Intent intent = getValue() instanceof Intent known ? known : Intent.fresh();
        return intent.id().toString();
    }
}
