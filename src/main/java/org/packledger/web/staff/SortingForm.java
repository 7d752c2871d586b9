package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.incident.Category;
import org.packledger.incident.SortingDesk;
import org.packledger.incident.work.Priority;
import org.packledger.incident.work.Tag;
import org.packledger.kernel.Actor;
import org.packledger.web.Notices;

/** Says how urgent the incident is, what it is about, and by which words it is found again. */
@Named("sortingForm")
@RequestScoped
public class SortingForm {

    @Inject
    private Actor actor;

    @Inject
    private SortingDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private Notices notices;

    private Priority priority;
    private Category category;
    private String tag;

    /** Says how urgent it is. */
    public String prioritise() {
        desk.prioritise(actor, incident.getNumber(), priority);
        notices.done("sorting.done");
        return incident.page();
    }

    /** Says what it is about. */
    public String categorise() {
        desk.categorise(actor, incident.getNumber(), category);
        notices.done("sorting.categorised");
        return incident.page();
    }

    /** Gives it the tag that was written. */
    public String tag() {
        Tag wanted = new Tag(tag);
        desk.tag(actor, incident.getNumber(), wanted);
        notices.done("sorting.tagged", wanted.word());
        return incident.page();
    }

    /** Takes the tag away that the button names, for there may be others by now. */
    public String untag(String gone) {
        desk.untag(actor, incident.getNumber(), new Tag(gone));
        notices.done("sorting.untagged", gone);
        return incident.page();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    /** The incident's, until another one is chosen. */
    public Priority getPriority() {
        return priority == null ? incident.getView().priority() : priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public Category[] getCategories() {
        return Category.values();
    }

    /** The incident's, until another one is chosen. */
    public Category getCategory() {
        return category == null ? incident.getView().category() : category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }
}
