package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.packledger.incident.Said;
import org.packledger.incident.work.AtWork;
import org.packledger.incident.work.Busy;
import org.packledger.kernel.Actor;
import org.packledger.web.Text;

/** What whoever looks at an incident should know of the others who do, in words. */
@Named("others")
@RequestScoped
public class Others {

    @Inject
    private Actor actor;

    @Inject
    private AtWork atWork;

    @Inject
    private Incident incident;

    @Inject
    private Ages ages;

    @Inject
    private Text text;

    /** Of the page's incident, as it is opened. */
    public List<String> getWords() {
        return of(incident.getNumber(), null);
    }

    /** The newest message that the page shows. */
    public long getUpTo() {
        return incident.getConversation().stream().mapToLong(Said::id).max().orElse(0);
    }

    /** @param upTo the newest message that the page shows, or null when nothing newer can be */
    List<String> of(long number, String upTo) {
        List<String> words = new ArrayList<>();
        for (Busy busy : atWork.others(actor, number)) {
            words.add(text.of("others." + busy.doing(), busy.name(), ages.of(busy.since())));
        }
        long newer = upTo == null ? 0 : atWork.writtenSince(actor, number, Long.parseLong(upTo));
        if (newer > 0) {
            words.add(text.of("others.wrote", newer));
        }
        return words;
    }
}
