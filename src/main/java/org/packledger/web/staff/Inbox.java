package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.packledger.incident.InboxView;
import org.packledger.incident.IncidentLists;
import org.packledger.incident.IncidentRow;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;

/** {@code /staff/inbox}: the incidents of a saved view; who waits longest comes first. */
@Named("inbox")
@RequestScoped
public class Inbox {

    @Inject
    private Actor actor;

    @Inject
    private IncidentLists incidents;

    private InboxView view;
    private String q;
    private Integer page;
    private Slice<IncidentRow> slice;

    /**
     * A saved view, as a link.
     *
     * @param view which
     * @param count how many incidents it holds
     */
    public record SavedView(InboxView view, long count) {

        /** Its address. */
        public String address() {
            return "/staff/inbox?view=" + view;
        }
    }

    /** Every saved view with its count. */
    public List<SavedView> getViews() {
        return Arrays.stream(InboxView.values())
                .map(each -> new SavedView(each, incidents.count(actor, each)))
                .toList();
    }

    /** The page of incidents that the address asks for. */
    public Slice<IncidentRow> getSlice() {
        if (slice == null) {
            slice = incidents.inbox(actor, getView(), q == null ? "" : q, page == null ? 1 : page);
        }
        return slice;
    }

    /** The saved view that is shown: what the vendor is to do next, unless the address says otherwise. */
    public InboxView getView() {
        return view == null ? InboxView.OPEN : view;
    }

    public void setView(InboxView view) {
        this.view = view;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
