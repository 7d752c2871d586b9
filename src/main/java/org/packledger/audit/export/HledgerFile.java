package org.packledger.audit.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.packledger.ledger.EntryKind;

/**
 * A journal for hledger 1.25 or newer. Balances are asserted by transactions of zero, and inclusively ({@code =*}), so that
 * an account over all books or lots may be asserted too. Says everything that {@code hledger check -s} asks for.
 */
final class HledgerFile implements LedgerFile {

    private static final String BALANCES = "BALANCES";

    private final Lines out;

    HledgerFile(Lines out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> heading, LocalDate first, List<String> commodities) {
        heading.forEach(line -> out.line("; ", line));
        out.line();
        out.line("decimal-mark .");
        for (String commodity : commodities) {
            String zero = out.number(commodity, 0);
            // A number without decimals must end with its mark there.
            out.line("commodity 1000", zero.equals("0") ? "." : zero.substring(1), " ", commodity);
        }
        Stream.concat(Stream.of(EntryKind.values()).map(Enum::name), Stream.of(ExportedEntry.OPENING, BALANCES))
                .forEach(payee -> out.line("payee ", payee));
        for (Root root : Root.values()) {
            out.line("account ", root.hledger(), "  ; type: ", Character.toString(root.type()));
        }
    }

    @Override
    public void account(AccountName name) {
        out.line("account ", name.inHledger());
    }

    @Override
    public void entry(ExportedEntry entry) {
        out.line();
        out.line(entry.day().toString(), " * (", entry.place(), ") ", Lines.safe(entry.kind()));
        entry.tags().forEach((tag, value) -> out.line("    ; ", tag, ": ", Lines.safe(value)));
        for (ExportedEntry.Leg leg : entry.legs()) {
            out.line(
                    "    ",
                    leg.name().inHledger(),
                    "  ",
                    out.amount(leg.commodity(), leg.amount()),
                    leg.slot() == null ? "" : "  ; slot: " + leg.slot());
        }
    }

    @Override
    public void balancesAt(LocalDate day) {
        out.line();
        out.line(day.toString(), " * ", BALANCES);
    }

    @Override
    public void balance(Standing standing) {
        out.line(
                "    ",
                standing.name().inHledger(),
                "  ",
                out.amount(standing.commodity(), 0),
                " =* ",
                out.amount(standing.commodity(), standing.amount()));
    }

    @Override
    public void end(long entries) {
        out.line();
        out.line("; end: ", Long.toString(entries), " entries");
    }
}
