package org.packledger.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One book lived again, from entries as the checker reads them. */
class BookReplayTest {

    private static final long BOOK = 5;

    private final Findings findings = new Findings();
    private final BookReplay replay =
            new BookReplay(BOOK, ZoneId.of("America/Toronto"), findings, (book, number) -> null);

    @Test
    void aTaxWithoutItsCodeIsAFindingAndTheCheckGoesOn() {
        ReadEntry invoice = entry(1, "INVOICE_ISSUED");
        invoice.document = "INV-1";
        invoice.terms.add(new ReadTerms(1, "SUPPLEMENTAL", "pack", 3, 1000, "CAD", ReadLeg.NONE, null, null));
        legs(
                invoice,
                leg("RECEIVABLE", 1130, "CAD", ReadLeg.NONE, null),
                leg("DEFERRED_REVENUE", -1000, "CAD", 1, null),
                leg("TAX_PAYABLE", -130, "CAD", 1, null));
        replay.live(invoice);
        assertThat(findings.counts()).containsOnlyKeys("UNREADABLE");
        ReadEntry free = entry(2, "INCIDENT_FREE");
        legs(free, leg("UNITS_AVAILABLE", 0, "INC", ReadLeg.NONE, null));
        replay.live(free);
        assertThat(findings.counts()).containsOnlyKeys("UNREADABLE").containsEntry("UNREADABLE", 1L);
        assertThat(replay.entries()).isEqualTo(2);
    }

    private static ReadEntry entry(long number, String kind) {
        ReadEntry entry = new ReadEntry();
        entry.book = BOOK;
        entry.number = number;
        entry.kind = kind;
        entry.effectiveOn = "2026-01-15";
        entry.recordedAt = 1_768_500_000_000_000L + number;
        entry.actor = "staff-7";
        return entry;
    }

    private static void legs(ReadEntry entry, ReadLeg... legs) {
        entry.legs = new ArrayList<>(List.of(legs));
    }

    private static ReadLeg leg(String account, long amount, String commodity, long lot, String tax) {
        ReadLeg leg = new ReadLeg();
        leg.account = account;
        leg.amount = amount;
        leg.commodity = commodity;
        leg.lot = lot;
        leg.slot = ReadLeg.NONE;
        leg.tax = tax;
        return leg;
    }
}
