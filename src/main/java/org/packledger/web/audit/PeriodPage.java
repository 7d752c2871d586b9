package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.packledger.audit.Overviews;
import org.packledger.audit.Waiting;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.ledger.check.CheckRun;
import org.packledger.ledger.check.CheckRunner;
import org.packledger.ledger.check.Checks;
import org.packledger.ledger.period.Period;
import org.packledger.ledger.period.PeriodDesk;
import org.packledger.ledger.period.Periods;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;

/** {@code /audit/period?ends=2026-10-31}: one month is closed by one person and sealed by another. */
@Named("periodPage")
@RequestScoped
public class PeriodPage {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private Periods periods;

    @Inject
    private PeriodDesk desk;

    @Inject
    private Checks checks;

    @Inject
    private CheckRunner runner;

    @Inject
    private Overviews overviews;

    @Inject
    private BusinessClock clock;

    @Inject
    private Notices notices;

    private Intent intent;
    private Period period;

    /** Makes sure that there is such a month. */
    public void load() {
        getPeriod();
    }

    /** The month that the address names. */
    public Period getPeriod() {
        if (period == null) {
            period = periods.all(actor).stream()
                    .filter(one -> one.endsOn().equals(endsOn()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("period"));
        }
        return period;
    }

    /** Whether its last day has passed. */
    public boolean isOver() {
        return endsOn().isBefore(clock.today());
    }

    /** The newest check that was begun since it was closed. */
    public Optional<CheckRun> getCheck() {
        return checks.newest(actor).filter(run -> getPeriod()
                .closedAt()
                .filter(closed -> !run.startedAt().isBefore(closed))
                .isPresent());
    }

    /** What still waits for an accountant. */
    public List<Waiting> getWaiting() {
        return overviews.waiting(actor);
    }

    /** Whether this person began to close it. */
    public boolean isMine() {
        return getPeriod().closedByName().filter(actor.name()::equals).isPresent();
    }

    public String close() {
        desk.close(actor, endsOn());
        notices.done("period.closed");
        return again();
    }

    public String reopen() {
        desk.reopen(actor, endsOn());
        notices.done("period.reopened");
        return again();
    }

    public String seal() {
        desk.seal(actor, endsOn());
        notices.done("period.sealed");
        return again();
    }

    /** Begins a check. */
    public String startCheck() {
        long run = runner.start(actor, intent);
        notices.done("checks.started");
        return "/audit/check?faces-redirect=true&run=" + run;
    }

    private String again() {
        return "/audit/period?faces-redirect=true&ends=" + endsOn();
    }

    private LocalDate endsOn() {
        try {
            return LocalDate.parse(getEnds());
        } catch (DateTimeParseException e) {
            throw new NotFound("period");
        }
    }

    public String getEnds() {
        return subject.getReference();
    }

    public void setEnds(String ends) {
        subject.setReference(ends);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }
}
