package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.packledger.incident.Category;
import org.packledger.incident.IncidentDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Role;
import org.packledger.knowledge.ArticleCard;
import org.packledger.knowledge.ArticleSearch;
import org.packledger.statement.Statements;
import org.packledger.web.Notices;
import org.packledger.web.Uploads;

/** {@code /customer/new-incident}: asks something; articles that may answer it are shown while it is written. */
@Named("newIncident")
@RequestScoped
public class NewIncident {

    private static final int ANSWERS = 4;
    private static final int LONGEST_SUBJECT = 160;

    @Inject
    private Actor actor;

    @Inject
    private IncidentDesk desk;

    @Inject
    private ArticleSearch articles;

    @Inject
    private Statements statements;

    @Inject
    private Notices notices;

    private Intent intent;
    private Category category;
    private String subject;
    private String text;
    private boolean ordered;
    private List<Part> parts;
    private List<ArticleCard> answers;

    /** Refuses who may not open one, before anything is written. */
    public void load() {
        desk.mustBeOpener(actor);
    }

    /** Opens the incident. */
    public String open() {
        long number = desk.open(
                actor,
                intent,
                new org.packledger.incident.NewIncident(subject, category, text, ordered),
                Uploads.of(parts));
        notices.done(ordered ? "newIncident.ordered" : "newIncident.opened", Long.toString(number));
        return "/customer/incident?faces-redirect=true&number=" + number;
    }

    /** Shows what may answer it. */
    public void look() {
        // what was typed is in the fields now; the answers are read when they are drawn
    }

    /** Articles that may answer what was typed so far. */
    public List<ArticleCard> getAnswers() {
        if (answers == null) {
            answers = articles.suggest(subject, text, ANSWERS);
        }
        return answers;
    }

    /** Where somebody reads an article and says whether it answered the question. */
    public String answeredBy(ArticleCard card) {
        String asked = subject == null || subject.isBlank()
                ? ""
                : "&asked=" + URLEncoder.encode(subject, StandardCharsets.UTF_8);
        return "/customer/answered?article=" + card.id() + asked;
    }

    /** Whether it is being sent, and not only looked for answers: only then must it be complete. */
    public boolean isSending() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("open");
    }

    /** What it can be about. */
    public Category[] getCategories() {
        return Category.values();
    }

    /** How many units the organisation has left. */
    public int getLeft() {
        return statements.balance(actor, actor.organisation().orElseThrow()).spendable();
    }

    /** Whether this contact may order what costs. */
    public boolean isOrdering() {
        return actor.isOneOf(Role.APPROVER, Role.OWNER);
    }

    public boolean isOrdered() {
        return ordered;
    }

    public void setOrdered(boolean ordered) {
        this.ordered = ordered;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** The subject that another page brings along. */
    public String getAbout() {
        return null;
    }

    /** What was typed here stays. */
    public void setAbout(String about) {
        if (subject == null && about != null) {
            subject = about.length() > LONGEST_SUBJECT ? about.substring(0, LONGEST_SUBJECT) : about;
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
