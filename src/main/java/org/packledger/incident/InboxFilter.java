package org.packledger.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.packledger.incident.report.VerdictFilter;
import org.packledger.incident.work.Priority;
import org.packledger.incident.work.Tag;

/**
 * What of the inbox is shown, and in which order.
 *
 * @param view which view
 * @param text words of the subject or of what was written, notes too, part of the organisation's name, or a whole number;
 *     blank for all
 * @param priority only those of this priority
 * @param tag only those with this tag
 * @param verdicts only those that stand behind a figure of the reports
 * @param order in which order
 */
public record InboxFilter(
        InboxView view,
        String text,
        Optional<Priority> priority,
        Optional<Tag> tag,
        Optional<VerdictFilter> verdicts,
        InboxOrder order) {

    String condition() {
        return view.condition()
                + (priority.isPresent() ? " and i.priority = :priority" : "")
                + (tag.isPresent()
                        ? " and exists (select 1 from incident_tag g where g.incident_id = i.id and g.tag = :tag)"
                        : "")
                + verdicts.map(filter -> " and " + filter.condition()).orElse("");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        priority.ifPresent(wanted -> parameters.put("priority", wanted.name()));
        tag.ifPresent(wanted -> parameters.put("tag", wanted.word()));
        verdicts.ifPresent(filter -> parameters.putAll(filter.parameters()));
        return parameters;
    }
}
