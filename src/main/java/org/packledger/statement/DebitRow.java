package org.packledger.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Money;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.SeenLot;

/** What {@link Debits} selects. */
public record DebitRow(
        long bookId,
        long number,
        String kind,
        LocalDate effectiveOn,
        Instant recordedAt,
        String hash,
        int availableAfter,
        long incident,
        String subject,
        Instant openedAt,
        Optional<String> reason,
        Optional<String> explanation,
        Optional<String> note,
        Optional<String> interfacePage,
        Optional<Boolean> productAtFault,
        Optional<Boolean> informationMissing,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<Integer> policyVersion,
        Optional<Integer> appealDays,
        Optional<Integer> balanceBefore,
        Optional<Integer> balanceAfter,
        Optional<String> solution,
        Optional<String> slug,
        Optional<String> articleTitle,
        Optional<Instant> publishedAt,
        Optional<String> agreedBy,
        Optional<String> source,
        Optional<String> how,
        Optional<Instant> agreedAt,
        Optional<String> statedBy,
        Optional<Instant> statedAt,
        Optional<Long> lot,
        Optional<String> pack,
        Optional<LotKind> packKind,
        Optional<Integer> size,
        Optional<Integer> slot,
        Optional<String> currency,
        long worth,
        Optional<String> invoice,
        Optional<String> line,
        Optional<String> candidates,
        boolean heldBefore,
        Optional<Long> reversal,
        Optional<LocalDate> reversedOn,
        Optional<String> reversedBecause,
        Optional<String> reversedBy) {

    Debit debit(ZoneId zone) {
        return new Debit(
                new Debit.Entry(bookId, number, effectiveOn, recordedAt, hash),
                new Debit.Incident(incident, subject, openedAt),
                reason.map(code -> verdict(code, zone)),
                agreedBy.map(name -> new Debit.Consent(
                        source.orElseThrow(),
                        name,
                        how.orElse(""),
                        agreedAt.orElse(recordedAt),
                        statedBy.orElse(""),
                        statedAt.orElse(recordedAt))),
                lot.map(this::unit),
                reversal.map(entry -> new Debit.GivenBack(
                        entry, reversedOn.orElseThrow(), reversedBecause.orElse(""), reversedBy.orElse(""))),
                balanceBefore.orElse(availableAfter + (lot.isPresent() ? 1 : 0)),
                balanceAfter.orElse(availableAfter));
    }

    private Debit.Verdict verdict(String code, ZoneId zone) {
        Instant decided = decidedAt.orElseThrow();
        return new Debit.Verdict(
                code,
                explanation.orElse(""),
                note,
                interfacePage,
                publishedAt.map(published -> new Movement.Proof(
                        solution.orElseThrow(),
                        slug.orElseThrow(),
                        articleTitle.orElseThrow(),
                        published.atZone(zone).toLocalDate())),
                productAtFault.orElse(false),
                informationMissing.orElse(false),
                decidedBy.orElse(""),
                decided,
                policyVersion.orElseThrow(),
                decided.plus(appealDays.orElse(0), ChronoUnit.DAYS).atZone(zone).toLocalDate());
    }

    private Debit.Unit unit(long id) {
        return new Debit.Unit(
                id,
                packKind.orElseThrow(),
                pack.orElseThrow(),
                slot.orElseThrow(),
                size.orElseThrow(),
                Money.of(worth, currency.orElseThrow()),
                invoice,
                line,
                candidates.map(SeenLot::all).orElse(List.of()),
                heldBefore);
    }
}
