package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.packledger.incident.AppealView;
import org.packledger.incident.Appeals;
import org.packledger.incident.Attached;
import org.packledger.incident.Attachments;
import org.packledger.incident.Consented;
import org.packledger.incident.Faults;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.IncidentView;
import org.packledger.incident.Incidents;
import org.packledger.incident.OneMatter;
import org.packledger.incident.ProposalView;
import org.packledger.incident.Said;
import org.packledger.incident.VerdictView;
import org.packledger.incident.WorkDone;
import org.packledger.kernel.Actor;
import org.packledger.web.PageSubject;

/**
 * {@code /staff/incident?number=}: all that is known of an incident. What can be done with it stands in the beans of the
 * page's forms, which ask here which incident it is.
 */
@Named("staffIncident")
@RequestScoped
public class Incident {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private Incidents incidents;

    @Inject
    private Appeals appeals;

    @Inject
    private Faults faults;

    @Inject
    private Attachments attachments;

    @Inject
    private IncidentDesk desk;

    private IncidentView view;
    private List<Said> conversation;
    private Map<Long, List<Attached>> files;
    private List<VerdictView> verdicts;
    private List<WorkDone> work;
    private List<Consented> consents;
    private List<ProposalView> proposals;
    private List<ProposalView> accepted;
    private List<AppealView> appealed;
    private List<OneMatter> matter;

    /** Opens the page: finds the incident, or answers that there is none, and notes that it was read. */
    public void open() {
        load();
        desk.see(actor, getNumber());
    }

    private void load() {
        view = incidents.get(actor, getNumber());
    }

    /** Its head. */
    public IncidentView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    /** The files of the messages, by message. */
    public Map<Long, List<Attached>> getFiles() {
        if (files == null) {
            files = attachments.of(actor, getView());
        }
        return files;
    }

    /** What was said, internal notes too. */
    public List<Said> getConversation() {
        if (conversation == null) {
            conversation = incidents.conversation(actor, getView());
        }
        return conversation;
    }

    /** How it was closed, the newest first. */
    public List<VerdictView> getVerdicts() {
        if (verdicts == null) {
            verdicts = incidents.verdicts(actor, getView());
        }
        return verdicts;
    }

    /** The work log. */
    public List<WorkDone> getWork() {
        if (work == null) {
            work = incidents.work(actor, getView());
        }
        return work;
    }

    /** What the customer agreed to in this billing cycle, the newest first. */
    public List<Consented> getConsents() {
        if (consents == null) {
            consents = incidents.consents(actor, getView());
        }
        return consents;
    }

    /** Whether one of them counts. */
    public boolean isAgreed() {
        return getConsents().stream().anyMatch(Consented::isStanding);
    }

    /** The verdicts that were proposed in this billing cycle, the newest first. */
    public List<ProposalView> getProposals() {
        if (proposals == null) {
            proposals = incidents.proposals(actor, getView());
        }
        return proposals;
    }

    /** What the customer agreed to, as it was proposed, the newest first. */
    public List<ProposalView> getAccepted() {
        if (accepted == null) {
            accepted = incidents.accepted(actor, getView());
        }
        return accepted;
    }

    /** The bugs that it is about. */
    public List<String> getBugs() {
        return faults.bugs(actor, getView());
    }

    /** The incidents that are one matter with it, itself among them. */
    public List<OneMatter> getMatter() {
        if (matter == null) {
            matter = incidents.oneMatter(actor, getView());
        }
        return matter;
    }

    /** The incident that it was merged into, null when it goes on by itself. */
    public Long getGoesOnIn() {
        return getMatter().stream()
                .filter(each -> each.number() == getNumber())
                .map(OneMatter::goesOnIn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What the customer appealed, the newest first. */
    public List<AppealView> getAppeals() {
        if (appealed == null) {
            appealed = appeals.of(actor, getView());
        }
        return appealed;
    }

    /** Where the forms of the page lead back to. */
    String page() {
        return "/staff/incident?faces-redirect=true&number=" + getNumber();
    }

    public Long getNumber() {
        return subject.getKey();
    }

    public void setNumber(Long number) {
        subject.setKey(number);
    }
}
