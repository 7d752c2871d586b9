package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Fingerprint;

/** The vector was made by another program, from the byte table of docs/ledger.md, and never from this code. */
class EntryHashTest {

    private static final String CANONICAL_BYTES = """
            0200000008000000000000002a0000000800000000000000010000000d494e434944454e545f48454c440000000a3230
            32362d30312d31350000000a323032352d31322d3331000000080006487027b746400000000773746166662d37000000
            0773746166662d38000000107d4448409dc041d1b2455ffdce74fad200000008000000000000000000000020641e7a6e
            666bfb4c28181c6041737b72cc6b546b0f39d84605870e5b5fccbf3c0000000800000000000003e90000000800000000
            00000001000000080000000000000000ffffffffffffffffffffffff0000000d494e5645535449474154494f4e000000
            080000000000000001000000080000000000000009000000080000000000000001000000080000000000000005000000
            08000000000000000100000022353a535550504c454d454e54414c3a6e657665723a323032362d30312d30323a313000
            0000010000000800000000000000050000000c535550504c454d454e54414c0000000731302d7061636b000000080000
            00000000000a000000080000000000015f900000000343414400000008000000000000000c0000000a323032362d3031
            2d30320000000a323032372d30312d3032000000020000000f554e4954535f415641494c41424c4500000003494e4300
            0000080000000000000005000000080000000000000001ffffffff00000008ffffffffffffffff0000000a554e495453
            5f48454c4400000003494e43000000080000000000000005000000080000000000000001ffffffff0000000800000000
            00000001
            """;

    @Test
    void theFirstEntryIsChainedToTheNameOfItsBook() {
        assertThat(EntryHash.ofNothing(42).hex())
                .isEqualTo("76ece7b585a34e7f0e5041e889c1cbe35653a2d22b881cbefa7c2be8413282d9");
    }

    @Test
    void theCanonicalBytesAreThoseOfTheVector() {
        assertThat(HexFormat.of().formatHex(EntryHash.canonicalBytes(entry())))
                .isEqualTo(CANONICAL_BYTES.replaceAll("\\s", ""));
    }

    @Test
    void theHashIsThatOfTheVector() {
        assertThat(entry().chained().hash().hex())
                .isEqualTo("32bb638c64a1d529bebdca359c7ac7cc3924d723ffeb99685cd177ee44259376");
    }

    @Test
    void everyFieldCounts() {
        Hash hash = EntryHash.of(entry());
        List<UnaryOperator<JournalEntry>> changes = List.of(
                e -> with(e, new EntryId(43, 1), e.effectiveOn(), e.recordedAt(), e.actor(), e.intent(), e.step()),
                e -> with(e, new EntryId(42, 2), e.effectiveOn(), e.recordedAt(), e.actor(), e.intent(), e.step()),
                e -> with(e, e.id(), e.effectiveOn().plusDays(1), e.recordedAt(), e.actor(), e.intent(), e.step()),
                e -> with(e, e.id(), e.effectiveOn(), e.recordedAt().plusNanos(1000), e.actor(), e.intent(), e.step()),
                e -> with(e, e.id(), e.effectiveOn(), e.recordedAt(), "staff-8", e.intent(), e.step()),
                e -> with(e, e.id(), e.effectiveOn(), e.recordedAt(), e.actor(), new UUID(1, 2), e.step()),
                e -> with(e, e.id(), e.effectiveOn(), e.recordedAt(), e.actor(), e.intent(), 1),
                e -> with(e, held().resolving(3), e.lines(), e.availableAfter(), e.heldAfter(), e.previousHash()),
                e -> with(e, held().reversing(3), e.lines(), e.availableAfter(), e.heldAfter(), e.previousHash()),
                e -> with(e, held().on("INV-1"), e.lines(), e.availableAfter(), e.heldAfter(), e.previousHash()),
                e -> with(
                        e, held().because("GOODWILL"), e.lines(), e.availableAfter(), e.heldAfter(), e.previousHash()),
                e -> with(e, held().because(null), e.lines(), e.availableAfter(), e.heldAfter(), e.previousHash()),
                e -> with(e, held().because(""), e.lines(), e.availableAfter(), e.heldAfter(), e.previousHash()),
                e -> with(e, held().under(2), e.lines(), e.availableAfter(), e.heldAfter(), e.previousHash()),
                e -> with(e, held().about(new Matter(1001, 2), 0), e.lines(), 9, 1, e.previousHash()),
                e -> with(e, held().about(new Matter(1002, 1), 0), e.lines(), 9, 1, e.previousHash()),
                e -> with(e, held().about(new Matter(1001, 1), 1), e.lines(), 9, 1, e.previousHash()),
                e -> with(e, held().choosing(new LotChoice(6, 1, CANDIDATES)), e.lines(), 9, 1, e.previousHash()),
                e -> with(e, held().choosing(new LotChoice(5, 2, CANDIDATES)), e.lines(), 9, 1, e.previousHash()),
                e -> with(e, held().choosing(new LotChoice(5, 1, "")), e.lines(), 9, 1, e.previousHash()),
                e -> with(e, held().telling(lot(6, 10, LocalDate.of(2027, 1, 2))), e.lines(), 9, 1, e.previousHash()),
                e -> with(e, held(lot(5, 11, LocalDate.of(2027, 1, 2))), e.lines(), 9, 1, e.previousHash()),
                e -> with(e, held(lot(5, 10, LocalDate.of(2027, 1, 3))), e.lines(), 9, 1, e.previousHash()),
                e -> with(e, held(), e.lines(), 8, 1, e.previousHash()),
                e -> with(e, held(), e.lines(), 9, 2, e.previousHash()),
                e -> with(e, held(), e.lines(), 9, 1, EntryHash.ofNothing(43)),
                e -> with(e, held(), List.of(e.lines().get(1), e.lines().get(0)), 9, 1, e.previousHash()),
                e -> with(e, held(), List.of(e.lines().get(0)), 9, 1, e.previousHash()));
        assertThat(changes.stream()
                        .map(change -> EntryHash.of(change.apply(entry())).hex()))
                .doesNotContain(hash.hex())
                .doesNotHaveDuplicates();
    }

    private static final String CANDIDATES = "5:SUPPLEMENTAL:never:2026-01-02:10";

    private static Draft held() {
        return held(lot(5, 10, LocalDate.of(2027, 1, 2)));
    }

    private static Draft held(Lot lot) {
        return Draft.of(EntryKind.INCIDENT_HELD)
                .about(new Matter(1001, 1), 0)
                .because("INVESTIGATION")
                .under(1)
                .choosing(new LotChoice(5, 1, CANDIDATES))
                .telling(lot);
    }

    private static Lot lot(long id, int size, LocalDate lastDay) {
        LotTerms terms = new LotTerms(
                id, LotKind.SUPPLEMENTAL, "10-pack", size, 90000, "CAD", 12, LocalDate.of(2026, 1, 2), lastDay);
        return new Lot(terms, id, 42, "INV-1", Cells.allAvailable(size).letters());
    }

    private static JournalEntry entry() {
        return new JournalEntry(
                new EntryId(42, 1),
                LocalDate.of(2026, 1, 15),
                LocalDate.of(2025, 12, 31),
                Instant.parse("2026-01-15T17:00:00.123456Z"),
                "staff-7",
                "staff-8",
                UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad2"),
                0,
                Fingerprint.of("close"),
                held(),
                List.of(
                        PostingLine.units(Account.UNITS_AVAILABLE, 5L, 1, -1),
                        PostingLine.units(Account.UNITS_HELD, 5L, 1, 1)),
                9,
                1,
                EntryHash.ofNothing(42),
                null);
    }

    private static JournalEntry with(
            JournalEntry e, EntryId id, LocalDate day, Instant recordedAt, String actor, UUID intent, int step) {
        return new JournalEntry(
                id,
                day,
                e.originalOn(),
                recordedAt,
                actor,
                e.proposedBy(),
                intent,
                step,
                e.fingerprint(),
                e.content(),
                e.lines(),
                e.availableAfter(),
                e.heldAfter(),
                e.previousHash(),
                null);
    }

    private static JournalEntry with(
            JournalEntry e, Draft content, List<PostingLine> lines, int available, int held, Hash previous) {
        return new JournalEntry(
                e.id(),
                e.effectiveOn(),
                e.originalOn(),
                e.recordedAt(),
                e.actor(),
                e.proposedBy(),
                e.intent(),
                e.step(),
                e.fingerprint(),
                content,
                lines,
                available,
                held,
                previous,
                null);
    }
}
