package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.ledger.check.CheckRun;
import org.packledger.ledger.check.Checks;
import org.packledger.ledger.check.Finding;

/** {@code /audit/check?run=}: one check: how far it is, what it covered, what it found. */
@Named("checkPage")
@RequestScoped
public class CheckPage {

    private static final int PAGE = 50;

    @Inject
    private Actor actor;

    @Inject
    private Checks checks;

    private long run;
    private int page = 1;
    private CheckRun check;
    private Slice<Finding> findings;

    /** Reads what the page shows. */
    public void load() {
        check = checks.run(actor, run);
        findings = checks.findings(actor, run, page, PAGE);
    }

    public CheckRun getCheck() {
        return check;
    }

    /** What was looked at, a line for each table and query. */
    public List<String> getCoverage() {
        return check.coverage().map(text -> text.lines().toList()).orElse(List.of());
    }

    public Slice<Finding> getFindings() {
        return findings;
    }

    public long getRun() {
        return run;
    }

    public void setRun(long run) {
        this.run = run;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
