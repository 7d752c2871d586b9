package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.mail.IncomingMails;
import org.packledger.mail.MailState;
import org.packledger.platform.DeadLetters;
import org.packledger.web.Choice;
import org.packledger.web.Text;

/** {@code /staff/incoming-mail?state=&page=}: mail by what became of it; without a state, what waits for a person. */
@Named("incomingMail")
@RequestScoped
public class IncomingMailPage {

    @Inject
    private Actor actor;

    @Inject
    private IncomingMails mails;

    @Inject
    private DeadLetters dead;

    @Inject
    private Text text;

    private MailState state;
    private Integer page;
    private Slice<IncomingMails.MailRow> slice;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        slice = mails.page(actor, state == null ? MailState.TRIAGE : state, page == null ? 1 : page);
    }

    public Slice<IncomingMails.MailRow> getSlice() {
        return slice;
    }

    /** How many wait for a person. */
    public long getWaiting() {
        return mails.inTriage(actor);
    }

    /** How many letters nobody took. */
    public long getDead() {
        return dead.count(actor);
    }

    /** What the list can show; what waits is shown when nothing is chosen. */
    public List<Choice> getStates() {
        return Arrays.stream(MailState.values())
                .filter(each -> each != MailState.TRIAGE)
                .map(each -> Choice.of(each, text.name(each), ""))
                .toList();
    }

    /** What a reason is called. */
    public String reason(String code) {
        return MailReasons.of(text, code);
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
