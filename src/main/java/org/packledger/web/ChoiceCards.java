package org.packledger.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Radio buttons, or check boxes with {@code many}, as cards with a hint and a chip. The value is the chosen
 * {@link Choice#value()}, or a set of them; nothing is chosen by itself. What was not offered is refused.
 */
public class ChoiceCards extends UIInput {

    /** Renders itself: there is one way to draw it. */
    public ChoiceCards() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        setValid(true);
        Map<String, String[]> sent = context.getExternalContext().getRequestParameterValuesMap();
        String[] values = sent.get(getClientId(context));
        if (isMany()) {
            setSubmittedValue(values == null ? new String[0] : values);
        } else {
            setSubmittedValue(values == null ? "" : values[0]);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        if (submitted instanceof String[] several) {
            return List.of(several).stream().map(this::offered).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return submitted instanceof String one && !one.isEmpty() ? offered(one) : null;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        Set<String> chosen = chosen();
        int index = 0;
        for (Choice choice : choices()) {
            String id = getClientId(context) + (index == 0 ? "" : "-" + index);
            out.startElement("label", this);
            out.writeAttribute("for", id, null);
            encodeInput(out, id, choice, chosen.contains(choice.sent()));
            out.startElement("span", null);
            out.writeText(choice.label(), null);
            out.endElement("span");
            encodeHint(out, choice);
            out.endElement("label");
            index++;
        }
        super.encodeEnd(context);
    }

    private void encodeInput(ResponseWriter out, String id, Choice choice, boolean checked) throws IOException {
        out.startElement("input", null);
        out.writeAttribute("type", isMany() ? "checkbox" : "radio", null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", getClientId(), null);
        out.writeAttribute("value", choice.sent(), null);
        if (checked) {
            out.writeAttribute("checked", true, null);
        }
        if (getAttributes().get("describedBy") instanceof String hint && !hint.isEmpty()) {
            out.writeAttribute("aria-describedby", hint, null);
        }
        out.endElement("input");
    }

    private static void encodeHint(ResponseWriter out, Choice choice) throws IOException {
        boolean chip = choice.kind() != null && !choice.kind().isEmpty();
        if (!chip && (choice.hint() == null || choice.hint().isEmpty())) {
            return;
        }
        out.startElement("small", null);
        if (chip) {
            out.startElement("span", null);
            out.writeAttribute("class", "chip " + choice.kind(), null);
            out.writeText(choice.words(), null);
            out.endElement("span");
            out.writeText(" ", null);
        }
        out.writeText(Objects.requireNonNullElse(choice.hint(), ""), null);
        out.endElement("small");
    }

    private Set<String> chosen() {
        Object value = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        Collection<?> values = value instanceof String[] several
                ? List.of(several)
                : value instanceof Collection<?> some ? some : value == null ? List.of() : List.of(value);
        return values.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private Object offered(String sent) {
        return choices().stream()
                .filter(choice -> choice.sent().equals(sent))
                .findFirst()
                .map(Choice::value)
                .orElseThrow(this::notOffered);
    }

    private ConverterException notOffered() {
        String words = CDI.current()
                .select(Text.class)
                .get()
                .of("problem.choice", Objects.requireNonNullElse(getAttributes().get("label"), getId()));
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        if (getAttributes().get("items") instanceof Collection<?> items) {
            items.forEach(item -> choices.add((Choice) item));
        }
        return choices;
    }

    private boolean isMany() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("many")));
    }
}
