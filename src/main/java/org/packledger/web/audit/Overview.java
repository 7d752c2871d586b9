package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.packledger.audit.Activity;
import org.packledger.audit.JournalPages;
import org.packledger.audit.JournalRow;
import org.packledger.audit.Overviews;
import org.packledger.audit.TrialBalance;
import org.packledger.audit.TrialBalances;
import org.packledger.audit.Waiting;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.ledger.PostingGuard;
import org.packledger.ledger.check.CheckRun;
import org.packledger.ledger.check.Checks;
import org.packledger.ledger.check.ParkedBook;
import org.packledger.sales.Adjustments;
import org.packledger.web.BarChart;
import org.packledger.web.Presentation;
import org.packledger.web.Text;

/** {@code /audit/overview}: whether the books balance, what waits, what happened last. */
@Named("overview")
@RequestScoped
public class Overview {

    private static final int LATEST = 8;

    @Inject
    private Actor actor;

    @Inject
    private Overviews overviews;

    @Inject
    private TrialBalances trialBalances;

    @Inject
    private JournalPages journal;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Checks checks;

    @Inject
    private PostingGuard guard;

    @Inject
    private BusinessClock clock;

    @Inject
    private Text text;

    @Inject
    private Presentation show;

    private List<TrialBalance> balances;
    private List<Waiting> waiting;
    private List<Activity> activity;
    private List<JournalRow> latest;
    private Overviews.Size size;
    private Optional<CheckRun> check;
    private List<ParkedBook> parked;
    private long proposals;

    /** Reads what the page shows. */
    public void load() {
        balances = trialBalances.on(actor, clock.today());
        waiting = overviews.waiting(actor);
        activity = overviews.activity(actor);
        latest = journal.newest(actor, LATEST);
        size = overviews.size(actor);
        check = checks.newest(actor);
        parked = checks.parked(actor);
        proposals = adjustments.waiting(actor);
    }

    /** Why nothing is posted; nothing when the ledger is open. */
    public List<String> getMissing() {
        return guard.missing();
    }

    /** The newest check. */
    public Optional<CheckRun> getCheck() {
        return check;
    }

    /** Books with findings that nobody released. */
    public List<ParkedBook> getParked() {
        return parked;
    }

    public List<TrialBalance> getBalances() {
        return balances;
    }

    /** Whether debits and credits are equal in every commodity. */
    public boolean isBalanced() {
        return balances.stream().allMatch(TrialBalance::isBalanced);
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    public List<Activity> getActivity() {
        return activity;
    }

    /** Entries by kind as bars. */
    public BarChart getChart() {
        return new BarChart(activity.stream()
                .map(one -> new BarChart.Bar(text.name(one.kind()), one.entries(), show.number(one.entries()), ""))
                .toList());
    }

    public List<JournalRow> getLatest() {
        return latest;
    }

    /** How many proposals wait for a second person. */
    public long getProposals() {
        return proposals;
    }

    public Overviews.Size getSize() {
        return size;
    }
}
