package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.kernel.Actor;
import org.packledger.mail.IncomingMails;
import org.packledger.mail.Triage;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;
import org.packledger.web.Text;

/** {@code /staff/one-mail?id=}: a mail that came in, and what a person does with one that waits. */
@Named("oneMail")
@RequestScoped
public class OneMail {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private IncomingMails mails;

    @Inject
    private Triage triage;

    @Inject
    private Notices notices;

    @Inject
    private Text text;

    private IncomingMails.MailRow view;
    private String address;
    private Long incident;

    /** Finds it, or answers that there is none. */
    public void load() {
        getView();
        if (address == null) {
            address = view.sender().orElse("");
        }
    }

    /** What it says of itself. */
    public IncomingMails.MailRow getView() {
        if (view == null) {
            view = mails.get(actor, getId());
        }
        return view;
    }

    /** Its words; blank where it could not be read. */
    public String getWords() {
        return mails.text(actor, getId());
    }

    /** Why it waits. */
    public String getReason() {
        return MailReasons.of(text, getView().reason().orElse(null));
    }

    /** In kilobytes, at least one. */
    public long getKilobytes() {
        return Math.max(1, (getView().size() + 512) / 1024);
    }

    /** Opens an incident with it. */
    public String open() {
        long number = triage.open(actor, getId(), address);
        notices.done("mailIn.opened", Long.toString(number));
        return "/staff/incident?faces-redirect=true&number=" + number;
    }

    /** Puts it into an incident as a note. */
    public String note() {
        triage.note(actor, getId(), incident);
        notices.done("mailIn.noted");
        return "/staff/incident?faces-redirect=true&number=" + incident;
    }

    /** Puts it away. */
    public String discard() {
        triage.discard(actor, getId());
        notices.done("mailIn.discarded");
        return "/staff/incoming-mail?faces-redirect=true";
    }

    public Long getId() {
        return subject.getKey();
    }

    public void setId(Long id) {
        subject.setKey(id);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Long getIncident() {
        return incident;
    }

    public void setIncident(Long incident) {
        this.incident = incident;
    }
}
