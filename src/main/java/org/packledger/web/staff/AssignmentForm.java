package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.packledger.incident.Colleague;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.Incidents;
import org.packledger.kernel.Actor;
import org.packledger.web.Notices;

/** Gives the incident to somebody, or to nobody; opens a closed one again. */
@Named("assignmentForm")
@RequestScoped
public class AssignmentForm {

    @Inject
    private Actor actor;

    @Inject
    private IncidentDesk desk;

    @Inject
    private Incidents incidents;

    @Inject
    private Incident incident;

    @Inject
    private Notices notices;

    private Long assignee;

    /** Gives it to whom was chosen. */
    public String assign() {
        desk.assign(actor, incident.getNumber(), Optional.ofNullable(assignee));
        notices.done("staff.assigned");
        return incident.page();
    }

    /** Takes it. */
    public String take() {
        assignee = actor.id();
        return assign();
    }

    /** Opens it again. */
    public String reopen() {
        desk.reopen(actor, incident.getNumber());
        notices.done("staff.reopened");
        return incident.page();
    }

    /** Who can have it. */
    public List<Colleague> getColleagues() {
        return incidents.colleagues(actor);
    }

    /** Whether it is with who looks at it. */
    public boolean isMine() {
        Long has = incident.getView().assigneeId();
        return has != null && has == actor.id();
    }

    /** Who has it, until somebody else is chosen. */
    public Long getAssignee() {
        return assignee == null ? incident.getView().assigneeId() : assignee;
    }

    public void setAssignee(Long assignee) {
        this.assignee = assignee;
    }
}
