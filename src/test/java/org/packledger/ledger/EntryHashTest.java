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
            0100000008000000000000002a0000000800000000000000010000000d494e434944454e545f48454c440000000a3230
            32362d30312d3135000000080006487027b746400000000773746166662d37000000107d4448409dc041d1b2455ffdce
            74fad200000008000000000000000000000020641e7a6e666bfb4c28181c6041737b72cc6b546b0f39d84605870e5b5f
            ccbf3c0000000800000000000003e9000000080000000000000001000000080000000000000000ffffffffffffffffff
            ffffff0000000d494e5645535449474154494f4e00000008000000000000000100000008000000000000000900000008
            000000000000000100000008000000000000000500000008000000000000000100000022353a535550504c454d454e54
            414c3a6e657665723a323032362d30312d30323a3130000000020000000f554e4954535f415641494c41424c45000000
            03494e43000000080000000000000005000000080000000000000001ffffffff00000008ffffffffffffffff0000000a
            554e4954535f48454c4400000003494e43000000080000000000000005000000080000000000000001ffffffff000000
            080000000000000001
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
                .isEqualTo("fbd4c31e3c23a4ed7d2ebfe6893c1328668d61252b4392119de53f053656096b");
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
        return Draft.of(EntryKind.INCIDENT_HELD)
                .about(new Matter(1001, 1), 0)
                .because("INVESTIGATION")
                .under(1)
                .choosing(new LotChoice(5, 1, CANDIDATES));
    }

    private static JournalEntry entry() {
        return new JournalEntry(
                new EntryId(42, 1),
                LocalDate.of(2026, 1, 15),
                Instant.parse("2026-01-15T17:00:00.123456Z"),
                "staff-7",
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
                recordedAt,
                actor,
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
                e.recordedAt(),
                e.actor(),
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
