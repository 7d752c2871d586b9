package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.incident.MatterDesk;
import org.packledger.incident.Said;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.web.Notices;

/** Puts the incident together with another one, or takes a question out of it. */
@Named("matterForm")
@RequestScoped
public class MatterForm {

    private static final int SHOWN = 80;

    @Inject
    private Actor actor;

    @Inject
    private MatterDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private Notices notices;

    private Intent intent;
    private Long into;
    private String explanation;
    private Long message;
    private String subject;

    /** Merges it; goes on with the other one. */
    public String merge() {
        desk.merge(actor, intent, incident.getNumber(), into, explanation);
        notices.done("matter.merged", incident.getNumber().toString(), into.toString());
        return "/staff/incident?faces-redirect=true&number=" + into;
    }

    /** Takes the question out; goes on with it. */
    public String split() {
        long part = desk.split(actor, intent, incident.getNumber(), message, subject);
        notices.done("matter.taken", Long.toString(part));
        return "/staff/incident?faces-redirect=true&number=" + part;
    }

    /** What the customer wrote, to choose from. */
    public List<Said> getQuestions() {
        return incident.getConversation().stream()
                .filter(said -> said.kind().equals("CUSTOMER"))
                .toList();
    }

    /** The first words of what was said. */
    public String beginning(Said said) {
        String line = said.body().strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public Long getMessage() {
        return message;
    }

    public void setMessage(Long message) {
        this.message = message;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
