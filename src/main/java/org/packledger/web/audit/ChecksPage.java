package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Slice;
import org.packledger.ledger.PostingGuard;
import org.packledger.ledger.check.CheckRun;
import org.packledger.ledger.check.CheckRunner;
import org.packledger.ledger.check.Checks;
import org.packledger.ledger.check.ParkedBook;
import org.packledger.web.Notices;

/** {@code /audit/checks}: what the checker saw, when; what is parked; and a new check. */
@Named("checksPage")
@RequestScoped
public class ChecksPage {

    private static final int PAGE = 20;

    @Inject
    private Actor actor;

    @Inject
    private Checks checks;

    @Inject
    private CheckRunner runner;

    @Inject
    private PostingGuard guard;

    @Inject
    private Notices notices;

    private int page = 1;
    private Intent intent;
    private Slice<CheckRun> runs;
    private List<ParkedBook> parked;

    /** Reads what the page shows. */
    public void load() {
        runs = checks.runs(actor, page, PAGE);
        parked = checks.parked(actor);
    }

    /** Begins a check; its own page shows how it goes. */
    public String start() {
        long run = runner.start(actor, intent);
        notices.done("checks.started");
        return "/audit/check?faces-redirect=true&run=" + run;
    }

    public Slice<CheckRun> getRuns() {
        return runs;
    }

    public List<ParkedBook> getParked() {
        return parked;
    }

    /** Why nothing is posted; nothing when the ledger is open. */
    public List<String> getMissing() {
        return guard.missing();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }
}
