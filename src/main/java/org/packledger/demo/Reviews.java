package org.packledger.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.packledger.incident.AppealDesk;
import org.packledger.incident.Cause;
import org.packledger.incident.FaultDesk;
import org.packledger.kernel.Intent;
import org.packledger.ledger.EntryId;

/** Debits of the demo world that are looked at again: appeals, and a bug that turned out to be the cause. */
@ApplicationScoped
class Reviews {

    private static final String LEAD = "Victor Amsel";
    private static final String BUG = "NG-2207";
    private static final Duration UNTIL_APPEAL = Duration.ofDays(4);
    private static final Duration UNTIL_ANSWER = Duration.ofDays(9);

    @Inject
    private Cast cast;

    @Inject
    private Scenes scenes;

    @Inject
    private AppealDesk appeals;

    @Inject
    private FaultDesk faults;

    /** Plans what comes of a debit. */
    void after(Optional<Review> planned, long number, EntryId debit, Instant closed) {
        planned.ifPresent(review -> {
            if (review.what() == Review.What.OUR_FAULT) {
                scenes.at(closed.plus(UNTIL_ANSWER), () -> ourFault(review, number, debit));
            } else {
                scenes.at(
                        closed.plus(UNTIL_APPEAL),
                        () -> appeals.appeal(
                                cast.named(review.approver()), Intent.fresh(), number, debit, review.text()));
                scenes.at(closed.plus(UNTIL_ANSWER), () -> answer(review, number, debit));
            }
        });
    }

    private void answer(Review review, long number, EntryId debit) {
        switch (review.what()) {
            case UPHELD -> appeals.uphold(cast.named(LEAD), Intent.fresh(), number, debit, review.answer());
            case REJECTED -> appeals.reject(cast.named(LEAD), Intent.fresh(), number, debit, review.answer());
            case WAITING, OUR_FAULT -> {
                // nobody has answered yet
            }
        }
    }

    private void ourFault(Review review, long number, EntryId debit) {
        Cause cause = Cause.bug(BUG);
        faults.linkBug(cast.named(LEAD), number, BUG);
        faults.mark(cast.named(LEAD), Intent.fresh(), cause, review.answer());
        faults.giveBack(cast.named(LEAD), Intent.fresh(), cause, number, debit);
    }
}
