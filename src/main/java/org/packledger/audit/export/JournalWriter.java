package org.packledger.audit.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.packledger.audit.TrialBalance;
import org.packledger.audit.TrialBalances;
import org.packledger.audit.export.ExportedEntry.Leg;
import org.packledger.platform.Snapshot;

/**
 * Writes the journal of a snapshot out, month by month: accounts, what is carried forward, entries in the order of days,
 * after each month the trial balance of its last day, at the end every account.
 */
final class JournalWriter {

    private static final String COMMODITIES = "select distinct commodity from posting order by commodity";

    private final Snapshot snapshot;
    private final LedgerFile file;
    private final Extent extent;
    private final Standings standings;

    private JournalWriter(Snapshot snapshot, LedgerFile file, Extent extent) {
        this.snapshot = snapshot;
        this.file = file;
        this.extent = extent;
        standings = new Standings(snapshot, extent);
    }

    /** Writes it; an empty journal has a heading and an end. */
    static void write(Export export, Snapshot snapshot, LedgerFile file, LocalDate today) {
        Extent.of(export, snapshot, today)
                .ifPresentOrElse(extent -> new JournalWriter(snapshot, file, extent).write(), () -> {
                    file.begin(heading(export.book().map(id -> "book " + id).orElse("all books")), today, List.of());
                    file.end(0);
                });
    }

    private void write() {
        file.begin(
                heading(
                        extent.book().map(id -> "book " + id).orElse("all books"),
                        "entries that count for %s to %s".formatted(extent.first(), extent.last())),
                extent.first(),
                snapshot.list(String.class, COMMODITIES, Map.of()));
        AccountNames.read(snapshot, extent, file::account);
        carryForward();
        EntryRows entries = new EntryRows(file::entry);
        for (YearMonth month : extent.months(snapshot)) {
            LocalDate last = extent.lastOf(month);
            entries.read(snapshot, extent, extent.firstOf(month), last);
            assertTrialBalance(last);
        }
        assertEveryAccount();
        file.end(entries.count());
    }

    private static List<String> heading(String... lines) {
        List<String> heading = new ArrayList<>(List.of("Packledger journal"));
        heading.addAll(List.of(lines));
        return heading;
    }

    /** One entry a book, at the beginning of the first day. */
    private void carryForward() {
        List<Leg> legs = new ArrayList<>();
        standings.parts(extent.first().minusDays(1), standing -> {
            if (!legs.isEmpty()
                    && !legs.get(0).name().book().equals(standing.name().book())) {
                carryForward(legs);
            }
            if (standing.amount() != 0) {
                legs.add(new Leg(standing.name(), null, standing.commodity(), standing.amount()));
            }
        });
        carryForward(legs);
    }

    private void carryForward(List<Leg> legs) {
        if (!legs.isEmpty()) {
            String place = legs.get(0).name().book() + "-0";
            file.entry(new ExportedEntry(place, extent.first(), ExportedEntry.OPENING, Map.of(), legs));
            legs.clear();
        }
    }

    private void assertTrialBalance(LocalDate day) {
        file.balancesAt(day);
        for (TrialBalance sums : TrialBalances.in(snapshot, extent.book(), day)) {
            for (TrialBalance.Row row : sums.rows()) {
                file.balance(
                        new Standing(AccountName.over(row.account()), row.commodity(), row.debits() - row.credits()));
            }
        }
    }

    /** In portions, so that no program has to hold all of them as one. */
    private void assertEveryAccount() {
        assertTrialBalance(extent.last());
        Long[] book = {null};
        standings.closing(standing -> {
            if (!standing.name().book().equals(book[0])) {
                book[0] = standing.name().book();
                file.balancesAt(extent.last());
            }
            file.balance(standing);
        });
    }
}
