package org.packledger.audit.export;

import java.time.LocalDate;
import java.util.List;

/**
 * A ledger for beancount 2. Its balances hold at the beginning of a day, so that those of an evening are those of the next
 * morning, and without tolerance: by itself beancount lets a cent pass.
 */
final class BeancountFile implements LedgerFile {

    private final Lines out;
    private String first = "";
    private String morning = "";

    BeancountFile(Lines out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> heading, LocalDate day, List<String> commodities) {
        first = day.toString();
        heading.forEach(line -> out.line("; ", line));
        out.line();
        out.line("option \"title\" \"", heading.get(0), "\"");
        out.line("option \"inferred_tolerance_multiplier\" \"0\"");
        commodities.forEach(commodity -> out.line(first, " commodity ", commodity));
    }

    @Override
    public void account(AccountName name) {
        out.line(first, " open ", name.inBeancount());
    }

    @Override
    public void entry(ExportedEntry entry) {
        out.line();
        out.line(entry.day().toString(), " * \"", Lines.safe(entry.kind()), "\"");
        out.line("  entry: \"", entry.place(), "\"");
        entry.tags().forEach((tag, value) -> out.line("  ", tag, ": \"", Lines.safe(value), "\""));
        for (ExportedEntry.Leg leg : entry.legs()) {
            out.line("  ", leg.name().inBeancount(), "  ", out.amount(leg.commodity(), leg.amount()));
            if (leg.slot() != null) {
                out.line("    slot: ", leg.slot().toString());
            }
        }
    }

    @Override
    public void balancesAt(LocalDate day) {
        morning = day.plusDays(1).toString();
        out.line();
    }

    @Override
    public void balance(Standing standing) {
        out.line(
                morning,
                " balance ",
                standing.name().inBeancount(),
                "  ",
                out.number(standing.commodity(), standing.amount()),
                " ~ 0 ",
                standing.commodity());
    }

    @Override
    public void end(long entries) {
        out.line();
        out.line("; end: ", Long.toString(entries), " entries");
    }
}
