package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.SortingDesk;
import org.packledger.incident.work.Priority;
import org.packledger.incident.work.Tag;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;
import org.packledger.web.Address;
import org.packledger.web.Notices;
import org.packledger.web.Problems;

/**
 * Does one thing with every incident that was ticked in the inbox. Each is done by itself, by its desk: what is refused for one
 * is said with its reason, and the others are done.
 */
@Named("bulkForm")
@RequestScoped
public class BulkForm {

    private static final int MOST = 100;
    private static final int SAID = 5;

    /** What the list offers; anything else is as good as nothing. */
    private static final Pattern WHAT =
            Pattern.compile("assign:\\d{0,15}|priority:(LOW|NORMAL|HIGH|URGENT)|tag|untag|read");

    @Inject
    private Actor actor;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private SortingDesk sorting;

    @Inject
    private Address address;

    @Inject
    private Notices notices;

    @Inject
    private Problems problems;

    private String tag;
    private Set<String> picked;

    /** What is done with one incident. */
    private interface Step {
        void take(long number);
    }

    /** Does it. */
    public String apply() {
        List<Long> numbers = picked().stream()
                .filter(each -> each.matches("\\d{1,15}"))
                .map(Long::valueOf)
                .limit(MOST)
                .toList();
        String what = getWhat();
        if (numbers.isEmpty() || !WHAT.matcher(what).matches()) {
            problems.add("bulk.nothing");
            return null;
        }
        each(numbers, step(what));
        String back = sent("back");
        return "/staff/inbox?faces-redirect=true" + (back.matches("[\\w=&%.+~*-]{1,600}") ? "&" + back : "");
    }

    private void each(List<Long> numbers, Step step) {
        int done = 0;
        int refused = 0;
        for (long number : numbers) {
            try {
                step.take(number);
                done++;
            } catch (DomainException e) {
                refused++;
                if (refused <= SAID) {
                    notices.done("bulk.refused", Long.toString(number), problems.words(e));
                }
            }
        }
        if (refused > SAID) {
            notices.done("bulk.refused.more", refused - SAID);
        }
        notices.done("bulk.done", done, numbers.size());
    }

    private Step step(String what) {
        String value = what.substring(what.indexOf(':') + 1);
        return switch (what.replaceFirst(":.*", "")) {
            case "assign" -> {
                Optional<Long> staff = value.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(value));
                yield number -> incidents.assign(actor, number, staff);
            }
            case "priority" -> {
                Priority wanted = Priority.valueOf(value);
                yield number -> sorting.prioritise(actor, number, wanted);
            }
            case "tag" -> {
                Tag wanted = new Tag(tag);
                yield number -> sorting.tag(actor, number, wanted);
            }
            case "untag" -> {
                Tag wanted = new Tag(tag);
                yield number -> sorting.untag(actor, number, wanted);
            }
            default -> number -> incidents.see(actor, number);
        };
    }

    /** Whether this incident was ticked, when the form comes back with a refusal. */
    public boolean isPicked(long number) {
        return picked().contains(Long.toString(number));
    }

    /** What was to be done, when the form comes back with a refusal. */
    public String getWhat() {
        return sent("what");
    }

    private Set<String> picked() {
        if (picked == null) {
            String[] sent = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterValuesMap()
                    .getOrDefault("picked", new String[0]);
            picked = new LinkedHashSet<>(Arrays.asList(sent));
        }
        return picked;
    }

    private static String sent(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }

    /** Where to go back to: the inbox as it was shown. */
    public String getBack() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return sent("back");
        }
        String whole = address.getWhole();
        return whole.contains("?") ? whole.substring(whole.indexOf('?') + 1) : "";
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }
}
