package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.packledger.incident.AppealStatus;
import org.packledger.incident.AppealView;
import org.packledger.incident.Appeals;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.web.Choice;
import org.packledger.web.Text;

/** {@code /staff/appeals?status=&page=}: what customers object to, what waits first. */
@Named("appeals")
@RequestScoped
public class AppealsPage {

    @Inject
    private Actor actor;

    @Inject
    private Appeals appeals;

    @Inject
    private Text text;

    private AppealStatus status;
    private Integer page;
    private Slice<AppealView> slice;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        slice = appeals.list(actor, Optional.ofNullable(status), page == null ? 1 : page);
    }

    public Slice<AppealView> getSlice() {
        return slice;
    }

    /** How many wait for a lead. */
    public long getWaiting() {
        return appeals.waiting(actor);
    }

    /** The states that the list can be narrowed to. */
    public List<Choice> getStatuses() {
        return Arrays.stream(AppealStatus.values())
                .map(each -> Choice.of(each, text.name(each), ""))
                .toList();
    }

    public AppealStatus getStatus() {
        return status;
    }

    public void setStatus(AppealStatus status) {
        this.status = status;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
