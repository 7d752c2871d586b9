package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Slice;
import org.packledger.knowledge.CommentDesk;
import org.packledger.knowledge.CommentStatus;
import org.packledger.knowledge.CommentView;
import org.packledger.web.Choice;
import org.packledger.web.Here;
import org.packledger.web.Notices;
import org.packledger.web.Text;

/** {@code /staff/comments}: what customers remarked, and who reads it. */
@Named("comments")
@RequestScoped
public class Comments {

    private static final Pattern DECISION = Pattern.compile("(show|decline)-(\\d{1,18})");

    @Inject
    private Actor actor;

    @Inject
    private CommentDesk desk;

    @Inject
    private Notices notices;

    @Inject
    private Text text;

    private CommentStatus status;
    private Integer page;
    private Intent intent;
    private Slice<CommentView> slice;

    /** The page of comments that the address asks for. */
    public Slice<CommentView> getSlice() {
        if (slice == null) {
            slice = desk.list(actor, getStatus(), page == null ? 1 : page);
        }
        return slice;
    }

    /** How many wait. */
    public long getWaiting() {
        return desk.waiting(actor);
    }

    /** The button names the comment, for the list may have another order by now: {@code show-12}, {@code decline-12}. */
    public String decide(String button) {
        Matcher decision = DECISION.matcher(button);
        if (!decision.matches()) {
            throw new NotFound("comment");
        }
        boolean shown = decision.group(1).equals("show");
        desk.decide(actor, Long.parseLong(decision.group(2)), shown);
        notices.done(shown ? "comments.shown" : "comments.declined");
        return Here.again();
    }

    /** What the list can be narrowed to. */
    public List<Choice> getStatuses() {
        return Arrays.stream(CommentStatus.values())
                .map(each -> Choice.of(each, text.name(each), ""))
                .toList();
    }

    /** Those that wait, unless the address says otherwise. */
    public CommentStatus getStatus() {
        return status == null ? CommentStatus.WAITING : status;
    }

    public void setStatus(CommentStatus status) {
        this.status = status;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }
}
