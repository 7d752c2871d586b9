package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.ledger.check.CheckRun;
import org.packledger.ledger.check.Checks;
import org.packledger.ledger.check.Finding;
import org.packledger.web.Text;

/** {@code /audit/check?run=}: one check: how far it is, what it covered, what it found. */
@Named("checkPage")
@RequestScoped
public class CheckPage {

    private static final int PAGE = 50;
    private static final String QUERY = "query ";
    private static final Pattern ROWS = Pattern.compile("(\\w+): (\\d+) of (\\d+)");

    @Inject
    private Actor actor;

    @Inject
    private Checks checks;

    @Inject
    private Text text;

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

    /** What was looked at in each table, and what was said otherwise, such as why a check broke off. */
    public List<Covered> getTables() {
        return coverage()
                .filter(line -> !line.startsWith(QUERY))
                .map(this::covered)
                .toList();
    }

    /** The names of the queries that were asked, those of sql/audit. */
    public List<String> getQueries() {
        return coverage()
                .filter(line -> line.startsWith(QUERY))
                .map(line -> line.substring(QUERY.length()).replaceFirst(":.*", ""))
                .toList();
    }

    private Stream<String> coverage() {
        return check.coverage().stream().flatMap(String::lines);
    }

    private Covered covered(String line) {
        Matcher rows = ROWS.matcher(line);
        return rows.matches()
                ? new Covered(
                        words("check.table.", rows.group(1)),
                        text.of("check.rows", Long.valueOf(rows.group(2)), Long.valueOf(rows.group(3))))
                : new Covered(line, "");
    }

    /** What kind of finding it is; a query's own name where it was a query. */
    public String kind(Finding finding) {
        return words("FindingKind.", finding.kind());
    }

    private String words(String prefix, String name) {
        return text.has(prefix + name) ? text.of(prefix + name) : name;
    }

    /**
     * A table that was looked at.
     *
     * @param what its name in words
     * @param rows how many of how many
     */
    public record Covered(String what, String rows) {}

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
