package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.InvalidInput;

/** What is wrong with the form that was sent: the summary on top of the page, each line leading to its field. */
@Named("problems")
@RequestScoped
public class Problems {

    @Inject
    private Text text;

    /**
     * One problem.
     *
     * @param field the client id of the field, null when it is about the whole form
     * @param words what is wrong and what to do
     */
    public record Problem(String field, String words) {}

    /** All of them, in the order in which they were found. */
    public List<Problem> getList() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> list = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            context.getMessageList(id).stream()
                    .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0)
                    .forEach(message -> {
                        message.rendered();
                        list.add(new Problem(id, message.getSummary()));
                    });
        }
        return list;
    }

    /** Puts the text of this key on top of the page. */
    public void add(String key, Object... values) {
        addTo(null, key, values);
    }

    /** Puts the text of this key on top of the page and at the field with this client id. */
    public void addTo(String field, String key, Object... values) {
        say(field, text.of(key, values));
    }

    /** Puts a refusal on top of the page, in the reader's language. */
    public void add(DomainException refusal) {
        say(null, words(refusal));
    }

    /** The text {@code error.<exception name>} with the refusal's facts; its own English sentence when there is none. */
    public String words(DomainException refusal) {
        if (refusal instanceof InvalidInput invalid && text.has("error.InvalidInput." + invalid.field())) {
            return text.of("error.InvalidInput." + invalid.field());
        }
        for (Class<?> type = refusal.getClass(); type != DomainException.class; type = type.getSuperclass()) {
            String key = "error." + type.getSimpleName();
            if (text.has(key)) {
                return text.of(key, refusal.facts());
            }
        }
        return refusal.getMessage();
    }

    private static void say(String field, String words) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }
}
