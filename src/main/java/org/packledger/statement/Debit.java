package org.packledger.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Money;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.SeenLot;

/**
 * Why an incident cost what it cost: everything that its entry rests on. Also for one that cost nothing.
 *
 * @param entry its place in the book
 * @param incident what it was about
 * @param verdict how it was decided; empty for an entry that no verdict made
 * @param consent who agreed; empty for a free one
 * @param unit what was used; empty for a free one
 * @param givenBack empty unless it was taken back
 * @param balanceBefore units before the closing, the one held for it included
 * @param balanceAfter units after it
 */
public record Debit(
        Entry entry,
        Incident incident,
        Optional<Verdict> verdict,
        Optional<Consent> consent,
        Optional<Unit> unit,
        Optional<GivenBack> givenBack,
        int balanceBefore,
        int balanceAfter) {

    /** Whether it used a unit. */
    public boolean isBillable() {
        return unit.isPresent();
    }

    /**
     * Its place in the book.
     *
     * @param hash 64 hexadecimal digits
     */
    public record Entry(long book, long number, LocalDate effectiveOn, Instant recordedAt, String hash) {}

    /** The incident. */
    public record Incident(long number, String subject, Instant openedAt) {}

    /**
     * How it was decided.
     *
     * @param reason code
     * @param objectUntil the last day on which the customer may object
     */
    public record Verdict(
            String reason,
            String explanation,
            Optional<String> note,
            Optional<String> interfacePage,
            Optional<Movement.Proof> article,
            boolean productAtFault,
            boolean informationMissing,
            String decidedBy,
            Instant decidedAt,
            int policyVersion,
            LocalDate objectUntil) {}

    /**
     * Who agreed, how, and who wrote it down.
     *
     * @param source where it comes from, as the incident knows it
     */
    public record Consent(
            String source, String agreedBy, String how, Instant agreedAt, String statedBy, Instant statedAt) {}

    /**
     * The unit that was used.
     *
     * @param kind decides when its pack is used
     * @param slot from 1
     * @param worth what was recognised
     * @param invoice on which the pack was bought, empty for goodwill
     * @param line of the invoice
     * @param seen the packs that could have given the unit, in order of use, as they stood
     * @param heldBefore whether it was set aside before the closing
     */
    public record Unit(
            long lot,
            LotKind kind,
            String title,
            int slot,
            int size,
            Money worth,
            Optional<String> invoice,
            Optional<String> line,
            List<SeenLot> seen,
            boolean heldBefore) {}

    /** How it was taken back. */
    public record GivenBack(long entry, LocalDate on, String explanation, String decidedBy) {}
}
