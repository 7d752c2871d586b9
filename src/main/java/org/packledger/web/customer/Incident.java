package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.packledger.incident.AppealView;
import org.packledger.incident.Appeals;
import org.packledger.incident.Approver;
import org.packledger.incident.Attached;
import org.packledger.incident.Attachments;
import org.packledger.incident.Consented;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.IncidentView;
import org.packledger.incident.Incidents;
import org.packledger.incident.OneMatter;
import org.packledger.incident.ProposalView;
import org.packledger.incident.Said;
import org.packledger.incident.VerdictDesk;
import org.packledger.incident.VerdictView;
import org.packledger.incident.WorkDone;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Role;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;
import org.packledger.web.Uploads;

/** {@code /customer/incident?number=}: the conversation, the verdict and what it cost. */
@Named("customerIncident")
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
    private Attachments attachments;

    @Inject
    private IncidentDesk desk;

    @Inject
    private VerdictDesk verdictDesk;

    @Inject
    private Notices notices;

    private Intent intent;
    private String text;
    private String withdrawal;
    private List<Part> parts;
    private IncidentView view;
    private Map<Long, List<Attached>> files;
    private List<ProposalView> accepted;

    /** Finds the incident, or answers that there is none of this organisation. */
    public void load() {
        view = incidents.get(actor, getNumber());
    }

    /** Sends an answer; a solved incident comes back to life by it. */
    public String reply() {
        desk.reply(actor, intent, getNumber(), text, Uploads.of(parts));
        notices.done("customerIncident.replied");
        return page();
    }

    /** Closes it free of charge. */
    public String withdraw() {
        verdictDesk.withdraw(actor, intent, getNumber(), withdrawal);
        notices.done("customerIncident.withdrawn", getNumber().toString());
        return page();
    }

    String page() {
        return "/customer/incident?faces-redirect=true&number=" + getNumber();
    }

    /** Its head. */
    public IncidentView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    /** What was said. */
    public List<Said> getConversation() {
        return incidents.conversation(actor, getView());
    }

    /** The files of the messages, by message. */
    public Map<Long, List<Attached>> getFiles() {
        if (files == null) {
            files = attachments.of(actor, getView());
        }
        return files;
    }

    /** How it was closed, the newest first. */
    public List<VerdictView> getVerdicts() {
        return incidents.verdicts(actor, getView());
    }

    /** The work done for the organisation. */
    public List<WorkDone> getWork() {
        return incidents.work(actor, getView());
    }

    /** What somebody of the organisation agreed to in this billing cycle, the newest first. */
    public List<Consented> getConsents() {
        return incidents.consents(actor, getView());
    }

    /** The verdicts that were proposed in this billing cycle, the newest first. */
    public List<ProposalView> getProposals() {
        return incidents.proposals(actor, getView());
    }

    /** What was agreed to, as it was proposed, the newest first. */
    public List<ProposalView> getAccepted() {
        if (accepted == null) {
            accepted = incidents.accepted(actor, getView());
        }
        return accepted;
    }

    /** What was appealed, the newest first. */
    public List<AppealView> getAppeals() {
        return appeals.of(actor, getView());
    }

    /** The number of the incident in which it goes on, null when it was not merged. */
    public Long getGoesOnIn() {
        return getMatter().stream()
                .filter(each -> each.number() == getNumber() && each.goesOnIn() != null)
                .map(OneMatter::goesOnIn)
                .findFirst()
                .orElse(null);
    }

    /** The incidents that are one matter with it, itself among them. */
    public List<OneMatter> getMatter() {
        return incidents.oneMatter(actor, getView());
    }

    /** Whether this contact agrees to costs, and appeals. */
    public boolean isApproving() {
        return actor.isOneOf(Role.APPROVER, Role.OWNER);
    }

    /** Who agrees to costs, by name. */
    public String getApprovers() {
        return incidents.approvers(actor, getView()).stream()
                .map(Approver::name)
                .collect(Collectors.joining(", "));
    }

    /** Whether this contact writes in incidents. */
    public boolean isWriting() {
        return actor.isOneOf(Role.REQUESTER, Role.APPROVER, Role.BUYER, Role.OWNER);
    }

    public Long getNumber() {
        return subject.getKey();
    }

    public void setNumber(Long number) {
        subject.setKey(number);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(String withdrawal) {
        this.withdrawal = withdrawal;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
