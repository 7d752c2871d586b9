package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.packledger.incident.work.OfficeHours;
import org.packledger.incident.work.Priority;
import org.packledger.incident.work.ResponseChange;
import org.packledger.incident.work.ResponseDesk;
import org.packledger.incident.work.ResponseSettings;
import org.packledger.incident.work.ResponseTargets;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;

/**
 * {@code /staff/response-targets} and {@code /admin/response-targets}: within what time answers are due, and which hours count.
 * A lead or an administrator changes them, agents read them.
 */
@Named("responseTargets")
@RequestScoped
public class ResponseTargetsPage {

    @Inject
    private Actor actor;

    @Inject
    private ResponseSettings settings;

    @Inject
    private ResponseDesk desk;

    @Inject
    private Notices notices;

    private ResponseTargets inForce;
    private List<TargetRow> targets;
    private List<DayRow> days;
    private List<ResponseChange> changes;
    private Long seen;

    /** Sets what was written. */
    public String set() {
        Map<Priority, ResponseTargets.Target> wanted = new EnumMap<>(Priority.class);
        getTargets().forEach(row -> wanted.put(row.getPriority(), row.target()));
        Map<DayOfWeek, OfficeHours.Open> open = new EnumMap<>(DayOfWeek.class);
        getDays().forEach(row -> row.open().ifPresent(hours -> open.put(row.getDay(), hours)));
        desk.set(
                actor,
                seen,
                new ResponseTargets(new OfficeHours(inForce().hours().zone(), open), wanted));
        notices.done("response.set");
        return Here.again();
    }

    /** Whether this person may change them. */
    public boolean isChanging() {
        return actor.isOneOf(Role.LEAD, Role.ADMINISTRATOR);
    }

    /** The most urgent first. */
    public List<TargetRow> getTargets() {
        if (targets == null) {
            targets = Arrays.stream(Priority.values())
                    .sorted(Comparator.reverseOrder())
                    .map(priority -> new TargetRow(priority, inForce().targets().get(priority)))
                    .toList();
        }
        return targets;
    }

    /** Monday first. */
    public List<DayRow> getDays() {
        if (days == null) {
            days = Arrays.stream(DayOfWeek.values())
                    .map(day -> new DayRow(day, inForce().hours().days().get(day)))
                    .toList();
        }
        return days;
    }

    /** Whether no day has hours, so that every hour counts. */
    public boolean isAlways() {
        return inForce().hours().days().isEmpty();
    }

    /** In which zone the days begin. */
    public String getZone() {
        return inForce().hours().zone().getId();
    }

    /** What was changed, the newest first. */
    public List<ResponseChange> getChanges() {
        if (changes == null) {
            changes = settings.changes(actor);
        }
        return changes;
    }

    /** How many incidents have an answer due now. */
    public long getDue() {
        return settings.due();
    }

    private ResponseTargets inForce() {
        if (inForce == null) {
            inForce = settings.targets();
        }
        return inForce;
    }

    /** The newest change that the reader of the page has seen. */
    public Long getSeen() {
        return seen == null ? Long.valueOf(settings.newestChange()) : seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }
}
