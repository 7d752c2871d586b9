package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.packledger.incident.IncidentView;
import org.packledger.incident.work.CannedReplies;
import org.packledger.incident.work.CannedReply;
import org.packledger.incident.work.Placeholder;
import org.packledger.kernel.Actor;
import org.packledger.knowledge.ArticleSearch;
import org.packledger.platform.Settings;

/** The canned replies as they would stand in an answer to the incident on the page. */
@Named("cannedMenu")
@RequestScoped
public class CannedMenu {

    @Inject
    private Actor actor;

    @Inject
    private CannedReplies replies;

    @Inject
    private Incident incident;

    @Inject
    private ArticleSearch articles;

    @Inject
    private Settings settings;

    private List<Entry> entries;

    /**
     * One line of the menu.
     *
     * @param title what it is called
     * @param text what is inserted
     */
    public record Entry(String title, String text) {}

    /** All of them, by title. */
    public List<Entry> getEntries() {
        if (entries == null) {
            List<CannedReply> all = replies.list(actor);
            Map<Placeholder, String> values = all.isEmpty() ? Map.of() : values(incident.getView());
            entries = all.stream()
                    .map(each -> new Entry(each.title(), each.text().filledIn(values)))
                    .toList();
        }
        return entries;
    }

    private Map<Placeholder, String> values(IncidentView about) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.CUSTOMER, about.organisation());
        values.put(Placeholder.CONTACT, about.openedByName());
        values.put(Placeholder.INCIDENT, Long.toString(about.number()));
        values.put(Placeholder.SUBJECT, about.subject());
        values.put(Placeholder.AGENT, actor.name());
        values.put(Placeholder.VENDOR, settings.vendor().name());
        articles.suggestPublishedBefore(about.subject(), about.openedAt(), 1)
                .forEach(card -> values.put(Placeholder.ARTICLE, card.title() + " (" + card.address() + ")"));
        return values;
    }
}
