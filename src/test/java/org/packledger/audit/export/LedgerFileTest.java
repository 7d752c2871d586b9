package org.packledger.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.packledger.ledger.Account;

class LedgerFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final AccountName AVAILABLE = new AccountName(Account.UNITS_AVAILABLE, 7L, 12L, null);
    private static final AccountName OWED = new AccountName(Account.RECEIVABLE, 7L, null, null);

    @Test
    void anEntryForHledger() {
        assertThat(written(HledgerFile::new, file -> file.entry(entry("INV-1"))))
                .isEqualTo("""

                2026-01-31 * (7-1) PACK_GRANTED
                    ; document: INV-1
                    units:available:book-7:lot-12  3 INC  ; slot: 2
                    assets:receivable:book-7  -0.05 CAD
                """);
    }

    @Test
    void anEntryForBeancount() {
        assertThat(written(BeancountFile::new, file -> file.entry(entry("INV-1"))))
                .isEqualTo("""

                2026-01-31 * "PACK_GRANTED"
                  entry: "7-1"
                  document: "INV-1"
                  Equity:Units:Available:Book7:Lot12  3 INC
                    slot: 2
                  Assets:Receivable:Book7  -0.05 CAD
                """);
    }

    @Test
    void balancesOfAnEveningInHledgerAndOfTheNextMorningInBeancount() {
        Standing owed = new Standing(AccountName.over(Account.RECEIVABLE), "CAD", 11300);
        assertThat(written(HledgerFile::new, file -> {
                    file.balancesAt(DAY);
                    file.balance(owed);
                }))
                .isEqualTo("""

                2026-01-31 * BALANCES
                    assets:receivable  0.00 CAD =* 113.00 CAD
                """);
        assertThat(written(BeancountFile::new, file -> {
                    file.balancesAt(DAY);
                    file.balance(owed);
                }))
                .isEqualTo("""

                2026-02-01 balance Assets:Receivable  113.00 ~ 0 CAD
                """);
    }

    @Test
    void aCommodityHasItsDecimals() {
        assertThat(written(HledgerFile::new, file -> file.begin(List.of("x"), DAY, List.of("CAD", "INC", "JPY"))))
                .contains("commodity 1000.00 CAD\n", "commodity 1000. INC\n", "commodity 1000. JPY\n");
    }

    @Test
    void noTextEndsItsLineItsTagOrItsString() {
        String hostile = "x\n2026-01-31 * stolen\r\n  a  1 CAD ; \"q\" \\ , hash: 0 [2020-01-01] \u2028 é \u202e";
        String plain = "2026-01-31 ";
        for (String text : List.of(
                written(HledgerFile::new, file -> file.entry(entry(hostile))),
                written(BeancountFile::new, file -> file.entry(entry(hostile))))) {
            assertThat(text.lines().filter(line -> line.startsWith(plain))).hasSize(1);
            assertThat(text.lines().filter(line -> line.contains("stolen")))
                    .hasSize(1)
                    .allMatch(line -> line.matches("[ -~]*")
                            && !line.contains(",")
                            && !line.contains("\\")
                            && !line.contains("[")
                            && !line.contains("* stolen"));
        }
        assertThat(Lines.safe("Ünïts; 100%")).isEqualTo("%C3%9Cn%C3%AFts%3B 100%25");
    }

    private static ExportedEntry entry(String document) {
        return new ExportedEntry(
                "7-1",
                DAY,
                "PACK_GRANTED",
                Map.of("document", document),
                List.of(new ExportedEntry.Leg(AVAILABLE, 2, "INC", 3), new ExportedEntry.Leg(OWED, null, "CAD", -5)));
    }

    private static String written(Function<Lines, LedgerFile> kind, java.util.function.Consumer<LedgerFile> what) {
        StringWriter text = new StringWriter();
        what.accept(kind.apply(new Lines(text)));
        return text.toString();
    }
}
