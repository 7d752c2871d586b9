package org.packledger.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Money;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.NextUnit;
import org.packledger.statement.NextUse.Why;

class NextUseTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    @Test
    void theOnlyPackNeedsNoComparison() {
        assertThat(why(pack(1, LotKind.SUPPLEMENTAL, null, 3))).isEqualTo(Why.ONLY);
    }

    @Test
    void aPackWithoutUnitsIsNoAlternative() {
        assertThat(why(pack(1, LotKind.SUPPLEMENTAL, null, 3), pack(2, LotKind.SUPPLEMENTAL, null, 0)))
                .isEqualTo(Why.ONLY);
    }

    @Test
    void anotherKindDecidesBeforeTheExpiry() {
        assertThat(why(pack(1, LotKind.BUNDLED, MARCH, 3), pack(2, LotKind.SUPPLEMENTAL, MARCH, 3)))
                .isEqualTo(Why.KIND);
    }

    @Test
    void theSoonerExpiryDecidesInsideAKind() {
        assertThat(why(pack(1, LotKind.SUPPLEMENTAL, MARCH, 3), pack(2, LotKind.SUPPLEMENTAL, null, 3)))
                .isEqualTo(Why.EXPIRY);
    }

    @Test
    void theOlderOneDecidesWhereBothEndTogether() {
        NextUse next = NextUse.of(
                unit(1), List.of(pack(1, LotKind.SUPPLEMENTAL, MARCH, 3), pack(2, LotKind.SUPPLEMENTAL, MARCH, 3)));
        assertThat(next.why()).isEqualTo(Why.AGE);
        assertThat(next.after().orElseThrow().lot()).isEqualTo(2);
    }

    private static Why why(Pack... inOrderOfUse) {
        return NextUse.of(unit(1), List.of(inOrderOfUse)).why();
    }

    private static NextUnit unit(long lot) {
        return new NextUnit(lot, "10-pack", LotKind.SUPPLEMENTAL, 1, Optional.empty(), Money.of(9000, "CAD"), true);
    }

    private static Pack pack(long lot, LotKind kind, LocalDate expiresOn, int left) {
        LocalDate granted = LocalDate.of(2026, 1, 1);
        return new Pack(
                lot,
                kind,
                "10-pack",
                10,
                granted,
                Optional.ofNullable(expiresOn),
                "INV-000001",
                left,
                0,
                0,
                0,
                0,
                List.of());
    }
}
