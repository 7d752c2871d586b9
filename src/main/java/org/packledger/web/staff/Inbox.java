package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.packledger.incident.Colleague;
import org.packledger.incident.InboxFilter;
import org.packledger.incident.InboxOrder;
import org.packledger.incident.InboxView;
import org.packledger.incident.IncidentLists;
import org.packledger.incident.IncidentRow;
import org.packledger.incident.Incidents;
import org.packledger.incident.work.Priority;
import org.packledger.incident.work.SavedView;
import org.packledger.incident.work.SavedViews;
import org.packledger.incident.work.Tag;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;

/** {@code /staff/inbox}: the incidents of a view; unless the address says otherwise, what is due first comes first. */
@Named("inbox")
@RequestScoped
public class Inbox {

    @Inject
    private Actor actor;

    @Inject
    private IncidentLists lists;

    @Inject
    private Incidents incidents;

    @Inject
    private SavedViews saved;

    @Inject
    private InboxVerdicts verdicts;

    private InboxView view;
    private String q;
    private Priority priority;
    private String tag;
    private InboxOrder order;
    private Integer page;
    private InboxFilter shown;
    private Slice<IncidentRow> slice;

    /**
     * A view that everybody has, as a link.
     *
     * @param view which
     * @param count how many incidents it holds
     */
    public record CountedView(InboxView view, long count) {

        /** Its address. */
        public String address() {
            return "/staff/inbox?view=" + view;
        }
    }

    /** Every view with its count. */
    public List<CountedView> getViews() {
        return Arrays.stream(InboxView.values())
                .map(each -> new CountedView(each, lists.count(actor, each)))
                .toList();
    }

    /** The views that this person, or a lead for everybody, saved. */
    public List<SavedView> getSaved() {
        return saved.list(actor);
    }

    /** The page of incidents that the address asks for. A form that comes back asks before it has read the address. */
    public Slice<IncidentRow> getSlice() {
        InboxFilter asked = filter();
        int wanted = page == null ? 1 : Math.max(1, page);
        if (slice == null || slice.page() != wanted || !asked.equals(shown)) {
            shown = asked;
            slice = lists.inbox(actor, asked, wanted);
        }
        return slice;
    }

    private InboxFilter filter() {
        return new InboxFilter(
                getView(),
                q == null ? "" : q,
                Optional.ofNullable(priority),
                Optional.ofNullable(tag).filter(Tag::isOne).map(Tag::new),
                verdicts.filter(),
                getOrder());
    }

    /** Whether the address narrows the view. */
    public boolean isNarrowed() {
        return q != null || priority != null || tag != null || verdicts.isPresent();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public InboxOrder[] getOrders() {
        return InboxOrder.values();
    }

    /** The tags that open incidents have. */
    public List<String> getTags() {
        return lists.tagsInUse(actor);
    }

    /** Who can be given incidents. */
    public List<Colleague> getColleagues() {
        return incidents.colleagues(actor);
    }

    /** The view that is shown: what the vendor is to do next, unless the address says otherwise. */
    public InboxView getView() {
        return view == null ? InboxView.OPEN : view;
    }

    public void setView(InboxView view) {
        this.view = view;
    }

    /** What is due first, but what moved last where nothing is due. */
    public InboxOrder getOrder() {
        if (order != null) {
            return order;
        }
        return getView() == InboxView.SOLVED || getView() == InboxView.ALL ? InboxOrder.MOVED : InboxOrder.DUE;
    }

    public void setOrder(InboxOrder order) {
        this.order = order;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
