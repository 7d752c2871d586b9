package org.packledger.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Money;
import org.packledger.ledger.Account;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.LotKind;

/** A proposal and what became of it, as people read it. */
public record AdjustmentView(
        String number,
        AdjustmentKind kind,
        long organisation,
        String organisationName,
        Optional<String> invoice,
        Optional<Long> lot,
        Optional<LotKind> lotKind,
        Optional<String> lotTitle,
        Optional<LocalDate> lotEndsOn,
        Optional<String> title,
        Optional<Integer> units,
        Optional<Integer> months,
        Optional<Boolean> renews,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> lastDay,
        Optional<Long> amountMinor,
        String currency,
        Optional<Account> account,
        Optional<String> reference,
        Optional<String> taxRegion,
        AdjustmentReason reason,
        String explanation,
        String proposedBy,
        String proposedByName,
        Instant proposedAt,
        AdjustmentStatus status,
        Optional<String> decidedByName,
        Optional<Instant> decidedAt,
        Optional<String> decisionNote,
        Optional<Long> bookId,
        Optional<Long> entryNumber) {

    /** What was expected when it was proposed. */
    public Optional<Money> amount() {
        return amountMinor.map(minor -> Money.of(minor, currency));
    }

    /** What it posted. */
    public Optional<EntryId> entry() {
        return entryNumber.map(number -> new EntryId(bookId.orElseThrow(), number));
    }

    public boolean waiting() {
        return status == AdjustmentStatus.PROPOSED;
    }

    /** Whether this person may confirm or decline it. */
    public boolean isDecidedBy(Actor actor) {
        return waiting() && kind.isDecidedBy(actor) && !proposedBy.equals(actor.reference());
    }

    /** Whether this person may take it back. */
    public boolean isOwnOf(Actor actor) {
        return waiting() && proposedBy.equals(actor.reference());
    }
}
