package org.packledger.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.packledger.kernel.BusinessClock;
import org.packledger.ledger.LotKind;
import org.packledger.statement.Movement.Kind;
import org.packledger.statement.Movement.Proof;

/** What {@link Movements} selects: an entry with what it points to. */
public record MovementRow(
        long entry,
        String kind,
        Instant recordedAt,
        LocalDate effectiveOn,
        Optional<String> reason,
        Optional<String> document,
        int balance,
        int moved,
        boolean fromHold,
        Optional<Long> incident,
        Optional<String> subject,
        Optional<String> words,
        Optional<Instant> decidedAt,
        Optional<Integer> appealDays,
        Optional<String> solution,
        Optional<String> slug,
        Optional<String> articleTitle,
        Optional<Instant> publishedAt,
        Optional<String> agreedBy,
        Optional<String> pack,
        Optional<LotKind> packKind,
        boolean takenBack,
        boolean undone,
        Optional<String> appeal,
        Optional<String> appealAnswer,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> originalOn) {

    Movement movement(BusinessClock clock) {
        Kind what = what();
        boolean billable = what == Kind.BILLABLE;
        LocalDate on = day(recordedAt, clock);
        return new Movement(
                entry,
                what,
                on,
                on.equals(effectiveOn) ? Optional.empty() : Optional.of(effectiveOn),
                billable ? -1 : moved,
                billable && fromHold,
                balance,
                incident,
                subject,
                reason,
                words,
                proof(clock),
                agreedBy,
                pack,
                packKind,
                document,
                billable && !takenBack && appeal.isEmpty() ? objectUntil(clock) : Optional.empty(),
                takenBack,
                undone,
                appeal,
                appealAnswer,
                lastDay,
                originalOn);
    }

    private Kind what() {
        return switch (kind) {
            case "PACK_GRANTED" -> Kind.GRANTED;
            case "GOODWILL_GRANTED" -> Kind.GOODWILL;
            case "BUNDLE_GRANTED" -> Kind.LICENCE;
            case "LOT_EXTENDED" -> Kind.EXTENDED;
            case "UNITS_TAKEN_BACK" -> Kind.TAKEN_BACK;
            case "INCIDENT_HELD" -> Kind.HELD;
            case "HOLD_RELEASED" -> Kind.RELEASED;
            case "INCIDENT_SETTLED" -> Kind.BILLABLE;
            case "INCIDENT_FREE" -> Kind.FREE;
            case "LOT_EXPIRED" -> Kind.EXPIRED;
            case "PACK_REFUNDED" -> Kind.REFUNDED;
            case "REVERSAL" -> Kind.GIVEN_BACK;
            default -> throw new IllegalStateException("no row of a statement: " + kind);
        };
    }

    private Optional<Proof> proof(BusinessClock clock) {
        return publishedAt.map(published -> new Proof(
                solution.orElseThrow(), slug.orElseThrow(), articleTitle.orElseThrow(), day(published, clock)));
    }

    private Optional<LocalDate> objectUntil(BusinessClock clock) {
        return decidedAt
                .map(decided -> day(decided.plus(appealDays.orElse(0), ChronoUnit.DAYS), clock))
                .filter(last -> !last.isBefore(clock.today()));
    }

    private static LocalDate day(Instant instant, BusinessClock clock) {
        return instant.atZone(clock.zone()).toLocalDate();
    }
}
