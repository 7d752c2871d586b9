package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.platform.DeadLetters;
import org.packledger.platform.OutboxDesk;
import org.packledger.web.Notices;

/** {@code /staff/dead-letters?page=}: letters that nobody took, and sending them again. */
@Named("deadLetters")
@RequestScoped
public class DeadLettersPage {

    @Inject
    private Actor actor;

    @Inject
    private DeadLetters letters;

    @Inject
    private OutboxDesk desk;

    @Inject
    private Notices notices;

    private Integer page;
    private List<Long> chosen;
    private Slice<DeadLetters.DeadLetter> slice;

    /** Reads them. */
    public void load() {
        getSlice();
    }

    public Slice<DeadLetters.DeadLetter> getSlice() {
        if (slice == null) {
            slice = letters.page(actor, page == null ? 1 : page);
        }
        return slice;
    }

    /** Sends those that are marked again. */
    public String again() {
        chosen.forEach(id -> desk.again(actor, id));
        notices.done("dead.sent", chosen.size());
        return "/staff/dead-letters?faces-redirect=true";
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }
}
