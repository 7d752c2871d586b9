package org.packledger.web;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.packledger.kernel.Intent;

/**
 * The hidden field by which a form names what its sender means to do, so that sending it twice does it once. The first
 * rendering makes the intent; a form that comes back with errors keeps it.
 */
public class IntentField extends UIInput {

    /** Renders itself: there is one way to draw it. */
    public IntentField() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        setValid(true);
        setSubmittedValue(context.getExternalContext().getRequestParameterMap().get(getClientId(context)));
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
        super.encodeEnd(context);
    }

    private String shown() {
        if (getSubmittedValue() instanceof String sent) {
            return sent;
        }
        Intent intent = getValue() instanceof Intent known ? known : Intent.fresh();
        return intent.id().toString();
    }
}
