package org.packledger.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadLegTest {

    @Test
    void aFindingTellsTheLegAsItIs() {
        ReadLeg leg = new ReadLeg();
        leg.account = "UNITS_USED";
        leg.commodity = "INC";
        leg.lot = 5;
        leg.slot = 2;
        leg.amount = 1;
        assertThat(leg).hasToString("UNITS_USED 1 INC lot 5 slot 2");
        leg.account = "TAX_PAYABLE";
        leg.commodity = "CAD";
        leg.slot = ReadLeg.NONE;
        leg.tax = "HST-ON";
        leg.amount = -13;
        assertThat(leg).hasToString("TAX_PAYABLE -13 CAD lot 5 HST-ON");
        leg.lot = ReadLeg.NONE;
        leg.tax = null;
        assertThat(leg).hasToString("TAX_PAYABLE -13 CAD");
    }

    @Test
    void theSameBytesAreTheSameText() {
        Words words = new Words();
        byte[] bytes = {'a', 'b', 'a', 'b', 'c'};
        assertThat(words.of(bytes, 0, 2)).isEqualTo("ab").isSameAs(words.of(bytes, 2, 2));
        assertThat(words.of(bytes, 1, 2)).isEqualTo("ba");
        assertThat(words.of(bytes, 2, 3)).isEqualTo("abc");
        assertThat(words.of(bytes, 0, 0)).isEmpty();
        for (int i = 0; i < 40_000; i++) {
            byte[] number = Integer.toString(i).getBytes(StandardCharsets.US_ASCII);
            assertThat(words.of(number, 0, number.length)).isEqualTo(Integer.toString(i));
        }
    }

    @Test
    void theQueriesAboutTheJournalAloneAreNamedAfterIt() {
        assertThat(AuditQueries.ofLedger())
                .contains("ledger-credit", "ledger-slots")
                .doesNotContain("period-totals", "incident-appeals");
    }
}
