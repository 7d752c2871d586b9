package org.packledger.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.Money;
import org.packledger.ledger.LotKind;

class QuoteTest {

    private static final TaxRate HST = new TaxRate("HST-ON", "HST", 130_000);
    private static final TaxRate GST = new TaxRate("GST", "GST", 50_000);
    private static final TaxRate QST = new TaxRate("QST", "QST", 99_750);

    @Test
    void addsTheTaxToTheNet() {
        Quote quote = aQuote(80_000, 1, HST);
        assertThat(quote.net()).isEqualTo(cad(80_000));
        assertThat(quote.tax()).isEqualTo(cad(10_400));
        assertThat(quote.gross()).isEqualTo(cad(90_400));
    }

    @Test
    void reckonsTaxOnTheWholeLineNotOnEachPack() {
        // 3 × 0.10 at 5 %: one pack alone would give a cent each.
        assertThat(aQuote(10, 3, GST).tax()).isEqualTo(cad(2));
    }

    @Test
    void roundsEachTaxForItself() {
        // 5 % of 0.10 is half a cent, 9.975 % of 0.10 nearly one: each becomes a cent; together they would be 1.4975.
        Quote quote = aQuote(10, 1, GST, QST);
        assertThat(quote.taxes()).extracting(Tax::amount).containsExactly(cad(1), cad(1));
        assertThat(quote.tax()).isEqualTo(cad(2));
    }

    @Test
    void reckonsQstOnTheNetAndNotOnTheGst() {
        assertThat(aQuote(100_000, 1, GST, QST).taxes())
                .extracting(Tax::amount)
                .containsExactly(cad(5_000), cad(9_975));
    }

    @Test
    void withoutTaxesTheGrossIsTheNet() {
        assertThat(aQuote(80_000, 2).gross()).isEqualTo(cad(160_000));
    }

    @Test
    void namesTheLotAfterItsPacks() {
        assertThat(aQuote(80_000, 1).title()).isEqualTo("10-pack");
        assertThat(aQuote(80_000, 3).title()).isEqualTo("3 × 10-pack");
    }

    @Test
    void makesOneLotOfAllPacks() {
        var lot = aQuote(80_000, 3, HST).lot();
        assertThat(lot.units()).isEqualTo(30);
        assertThat(lot.basis()).isEqualTo(cad(240_000));
        assertThat(lot.validityMonths()).contains(24);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 21, Integer.MAX_VALUE})
    void refusesQuantitiesThatNobodyOrders(int quantity) {
        assertThatThrownBy(() -> aQuote(80_000, quantity)).isInstanceOf(QuantityRefused.class);
    }

    @Test
    void refusesMoreUnitsThanALotHolds() {
        OfferTerms huge =
                new OfferTerms("Huge", 6_000, cad(1), TaxCategory.STANDARD, LotKind.SUPPLEMENTAL, Optional.empty());
        assertThatThrownBy(() -> Quote.of("HUGE", huge, 2, List.of()))
                .isInstanceOfSatisfying(QuantityRefused.class, refused -> assertThat(refused.facts())
                        .containsExactly(1));
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "10001, 100", "10, 0", "10, -1"})
    void refusesTermsThatNobodyCouldBuy(int size, long net) {
        assertThatThrownBy(() -> new OfferTerms(
                        "Pack", size, cad(net), TaxCategory.STANDARD, LotKind.SUPPLEMENTAL, Optional.empty()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void isNeverMoreThanHalfACentATaxFromTheExactAmount() {
        Random random = new Random(2026);
        for (int i = 0; i < 10_000; i++) {
            long net = random.nextInt(10_000_000) + 1L;
            int ppm = random.nextInt(1_000_001);
            long tax = new TaxRate("T", "T", ppm).on(cad(net)).amount().minor();
            assertThat(Math.abs(tax * 1_000_000L - net * ppm)).isLessThanOrEqualTo(500_000L);
        }
    }

    private static Quote aQuote(long net, int quantity, TaxRate... rates) {
        OfferTerms terms =
                new OfferTerms("10-pack", 10, cad(net), TaxCategory.STANDARD, LotKind.SUPPLEMENTAL, Optional.of(24));
        return Quote.of("PACK-10", terms, quantity, List.of(rates));
    }

    private static Money cad(long minor) {
        return Money.of(minor, "CAD");
    }
}
