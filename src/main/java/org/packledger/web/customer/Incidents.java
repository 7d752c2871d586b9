package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.packledger.incident.IncidentLists;
import org.packledger.incident.IncidentRow;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.web.Choice;
import org.packledger.web.Text;

/** {@code /customer/incidents}: what the organisation asked, and how it was answered. */
@Named("incidents")
@RequestScoped
public class Incidents {

    @Inject
    private Actor actor;

    @Inject
    private IncidentLists incidents;

    @Inject
    private Text text;

    private Shown show;
    private String q;
    private Integer page;
    private Slice<IncidentRow> slice;

    /** What the list can be narrowed to. */
    public enum Shown {
        /** Those that are not closed. */
        OPEN,
        /** Those that are. */
        SOLVED
    }

    /** The page of incidents that the address asks for. */
    public Slice<IncidentRow> getSlice() {
        if (slice == null) {
            Optional<Boolean> open = Optional.ofNullable(show).map(each -> each == Shown.OPEN);
            slice = incidents.ofMine(actor, open, q == null ? "" : q, page == null ? 1 : page);
        }
        return slice;
    }

    /** What the list can be narrowed to, for the filter. */
    public List<Choice> getChoices() {
        return List.of(
                Choice.of(Shown.OPEN, text.of("incidents.open"), ""),
                Choice.of(Shown.SOLVED, text.of("incidents.solved"), ""));
    }

    /** Whether the address asks for less than everything. */
    public boolean isNarrowed() {
        return show != null || q != null;
    }

    public Shown getShow() {
        return show;
    }

    public void setShow(Shown show) {
        this.show = show;
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
