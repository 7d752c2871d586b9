package org.packledger.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packledger.ledger.LotKind;

class FittingPackTest {

    private static final List<ListedOffer> OFFERS =
            List.of(anOffer(1, null), anOffer(5, null), anOffer(10, null), anOffer(25, null));

    @ParameterizedTest(name = "{0} a year: {2} × {1}, lasting {3} years")
    @CsvSource({
        "1, 1, 1, 1",
        "2, 5, 1, 2",
        "6, 10, 1, 1",
        "12, 25, 1, 2",
        "25, 25, 1, 1",
        "26, 25, 2, 0",
        "50, 25, 2, 0"
    })
    void isTheSmallestThatLastsAYearElseSeveralOfTheLargest(int perYear, int size, int packs, int years) {
        assertThat(FittingPack.of(perYear, OFFERS)).hasValueSatisfying(fit -> {
            assertThat(fit.offer().size()).isEqualTo(size);
            assertThat(fit.packs()).isEqualTo(packs);
            assertThat(fit.years()).isEqualTo(years);
        });
    }

    @Test
    void doesNotPromiseMoreThanItsValidity() {
        assertThat(FittingPack.of(2, List.of(anOffer(25, 24))).orElseThrow().years())
                .isEqualTo(2);
    }

    @Test
    void passesOverWhatExpiresWithinTheYear() {
        assertThat(FittingPack.of(2, List.of(anOffer(5, 6), anOffer(10, null)))
                        .orElseThrow()
                        .offer()
                        .size())
                .isEqualTo(10);
    }

    @Test
    void isNothingWhereNothingIsOnSale() {
        assertThat(FittingPack.of(2, List.of())).isEmpty();
    }

    private static ListedOffer anOffer(int size, Integer months) {
        return new ListedOffer(
                "PACK-" + size,
                size + "-pack",
                size,
                size * 10_000L,
                "CAD",
                TaxCategory.STANDARD,
                LotKind.SUPPLEMENTAL,
                Optional.ofNullable(months),
                UsableWhen.PAID,
                true,
                1);
    }
}
