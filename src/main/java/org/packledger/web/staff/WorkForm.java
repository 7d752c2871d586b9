package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.packledger.incident.Access;
import org.packledger.incident.Consented;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.Said;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.web.Choice;
import org.packledger.web.Notices;
import org.packledger.web.Text;

/** Logs work done; with the name of a server, an access to it and the request of the customer that it rests on. */
@Named("workForm")
@RequestScoped
public class WorkForm {

    private static final int MOST = 30;
    private static final Pattern REQUEST = Pattern.compile("(consent|message)-(\\d{1,18})");

    @Inject
    private Actor actor;

    @Inject
    private IncidentDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private Notices notices;

    @Inject
    private Text text;

    private Intent intent;
    private String what;
    private Integer minutes;
    private String server;
    private String request;

    /** Logs it. */
    public String log() {
        int spent = minutes == null ? 0 : minutes;
        if (server == null || server.isBlank()) {
            desk.logWork(actor, intent, incident.getNumber(), what, spent);
        } else {
            desk.logAccess(actor, intent, incident.getNumber(), new Access(server, what, spent, asked()));
        }
        notices.done("staff.workLogged");
        return incident.page();
    }

    /** What the customer may have asked by: consents that stand, and what it wrote, the newest first. */
    public List<Choice> getRequests() {
        List<Choice> found = new ArrayList<>();
        incident.getConsents().stream()
                .filter(Consented::isStanding)
                .forEach(each -> found.add(Choice.of(
                        "consent-" + each.id(),
                        text.of("work.request.consent", each.agreedBy(), each.agreedAt()),
                        "")));
        List<Said> said = incident.getConversation();
        for (int place = said.size() - 1; place >= 0 && found.size() < MOST; place--) {
            Said each = said.get(place);
            if (each.kind().equals("CUSTOMER")) {
                found.add(Choice.of(
                        "message-" + each.id(),
                        text.of("work.request.message", each.authorName(), each.writtenAt()),
                        ""));
            }
        }
        return found;
    }

    private Access.Request asked() {
        Matcher chosen = REQUEST.matcher(request == null ? "" : request);
        if (!chosen.matches()) {
            return null;
        }
        long id = Long.parseLong(chosen.group(2));
        return chosen.group(1).equals("consent") ? Access.Request.consent(id) : Access.Request.message(id);
    }

    public String getServer() {
        return server;
    }

    public void setServer(String server) {
        this.server = server;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
