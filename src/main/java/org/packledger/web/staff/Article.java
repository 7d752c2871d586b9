package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.knowledge.AllArticles;
import org.packledger.knowledge.ArticleChanged;
import org.packledger.knowledge.ArticleText;
import org.packledger.knowledge.KnowledgeDesk;
import org.packledger.knowledge.Markdown;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;
import org.packledger.web.Problems;

/**
 * {@code /staff/article?id=}: an article in the making; without an id, a new one. When somebody else saved meanwhile, what
 * was typed stays in the form, their text is shown below it, and saving again replaces theirs knowingly.
 */
@Named("article")
@RequestScoped
public class Article {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private KnowledgeDesk desk;

    @Inject
    private AllArticles all;

    @Inject
    private BusinessClock clock;

    @Inject
    private FromAnswer fromAnswer;

    @Inject
    private Notices notices;

    @Inject
    private Problems problems;

    private Integer version;
    private Intent intent;
    private String title;
    private String category;
    private String tags;
    private String question;
    private String answer;
    private boolean previewed;
    private LocalDate publishOn;
    private org.packledger.knowledge.Article stored;
    private boolean overtaken;
    private List<Revised> revisions;

    /** Fills the form with what is stored. */
    public void load() {
        if (getId() != null) {
            ArticleText text = getStored().text();
            version = getStored().version();
            title = text.title();
            category = text.category();
            tags = text.tags();
            question = text.question();
            publishOn = isLater()
                    ? getStored()
                            .publishedAt()
                            .orElseThrow()
                            .atZone(clock.zone())
                            .toLocalDate()
                    : null;
            answer = text.answer();
        }
    }

    /** The title that another page brings along for a new one. */
    public String getAbout() {
        return null;
    }

    /** What was typed here stays. */
    public void setAbout(String about) {
        if (getId() == null && title == null && about != null) {
            title = about.length() > ArticleText.LONGEST_TITLE ? about.substring(0, ArticleText.LONGEST_TITLE) : about;
        }
    }

    /** Shows what readers would see. */
    public void preview() {
        previewed = true;
    }

    /** Keeps the text. */
    public String save() {
        try {
            store();
            notices.done("article.saved");
            return page();
        } catch (ArticleChanged e) {
            return compare(e);
        }
    }

    /** Keeps the text and lets everybody read it, at once or from the day that was chosen. */
    public String publish() {
        try {
            store();
            version = desk.get(actor, getId()).version();
            if (publishOn == null || !publishOn.isAfter(clock.today())) {
                desk.publish(actor, getId(), version);
                notices.done("article.nowPublished");
            } else {
                desk.publishLater(
                        actor,
                        getId(),
                        version,
                        publishOn.atStartOfDay(clock.zone()).toInstant());
                notices.done("article.laterPublished", publishOn);
            }
            return page();
        } catch (ArticleChanged e) {
            return compare(e);
        }
    }

    private void store() {
        ArticleText text = new ArticleText(title, category, question, answer, tags);
        if (getId() == null) {
            setId(fromAnswer
                    .incident()
                    .map(incident -> desk.draftFrom(actor, intent, text, incident))
                    .orElseGet(() -> desk.draft(actor, intent, text)));
        } else {
            desk.revise(actor, getId(), version, text);
        }
    }

    private String page() {
        return "/staff/article?faces-redirect=true&id=" + getId();
    }

    private String compare(ArticleChanged changed) {
        problems.add(changed);
        overtaken = true;
        version = getStored().version();
        return null;
    }

    /** The article as it is stored; null while it is new. */
    public org.packledger.knowledge.Article getStored() {
        if (stored == null && getId() != null) {
            stored = desk.get(actor, getId());
        }
        return stored;
    }

    /** What it said and what each revision changed, the newest first. */
    public List<Revised> getRevisions() {
        if (revisions == null) {
            revisions = Revised.of(isPublished() || isLater() ? all.revisions(actor, getId()) : List.of());
        }
        return revisions;
    }

    /** The number of the incident that it was drafted from, or null. */
    public Long getIncident() {
        return getId() == null ? null : all.findIncident(actor, getId()).orElse(null);
    }

    /** What somebody else saved meanwhile, null when nobody did. */
    public ArticleText getTheirs() {
        return overtaken ? getStored().text() : null;
    }

    /** Whether everybody can read it now. */
    public boolean isPublished() {
        return getId() != null && getStored().isOut(clock.now());
    }

    /** Whether it will be published by itself. */
    public boolean isLater() {
        return getId() != null && getStored().isPublished() && !isPublished();
    }

    /** The first day that may be chosen. */
    public LocalDate getTomorrow() {
        return clock.today().plusDays(1);
    }

    /** The day from which everybody is to read it; null for at once. */
    public LocalDate getPublishOn() {
        return publishOn;
    }

    public void setPublishOn(LocalDate publishOn) {
        this.publishOn = publishOn;
    }

    /** The public address, null while nobody can read it there. */
    public String getAddress() {
        return isPublished() ? "/kb/" + getStored().slug() : null;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    /** The question as readers would see it. */
    public String getQuestionHtml() {
        return Markdown.html(question);
    }

    /** The answer as readers would see it. */
    public String getAnswerHtml() {
        return Markdown.html(answer);
    }

    public Long getId() {
        return subject.getKey();
    }

    public void setId(Long id) {
        subject.setKey(id);
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
