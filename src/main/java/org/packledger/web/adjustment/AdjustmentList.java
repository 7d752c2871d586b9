package org.packledger.web.adjustment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.sales.AdjustmentKind;
import org.packledger.sales.AdjustmentStatus;
import org.packledger.sales.AdjustmentView;
import org.packledger.sales.Adjustments;
import org.packledger.web.Choice;
import org.packledger.web.Text;

/** {@code /audit/adjustments?status=&kind=&page=} and the same for leads: what waits for a second person, then the past. */
@Named("adjustmentList")
@RequestScoped
public class AdjustmentList {

    @Inject
    private Actor actor;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Text text;

    private AdjustmentStatus status;
    private AdjustmentKind kind;
    private Integer page;
    private Slice<AdjustmentView> slice;
    private Long waiting;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        slice = adjustments.list(
                actor, Optional.ofNullable(status), Optional.ofNullable(kind), page == null ? 1 : page);
    }

    public Slice<AdjustmentView> getSlice() {
        return slice;
    }

    /** How many wait, of all that this person reads. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = adjustments.waiting(actor);
        }
        return waiting;
    }

    /** Whether this person may decide one of the rows. */
    public boolean isMine(AdjustmentView row) {
        return row.isDecidedBy(actor);
    }

    /** The kinds that the list can be narrowed to. */
    public List<Choice> getKinds() {
        return Arrays.stream(AdjustmentKind.values())
                .map(each -> Choice.of(each, text.name(each), ""))
                .toList();
    }

    /** The states that the list can be narrowed to. */
    public List<Choice> getStatuses() {
        return Arrays.stream(AdjustmentStatus.values())
                .map(each -> Choice.of(each, text.name(each), ""))
                .toList();
    }

    public AdjustmentStatus getStatus() {
        return status;
    }

    public void setStatus(AdjustmentStatus status) {
        this.status = status;
    }

    public AdjustmentKind getKind() {
        return kind;
    }

    public void setKind(AdjustmentKind kind) {
        this.kind = kind;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
