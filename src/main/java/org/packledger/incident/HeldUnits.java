package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Money;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.NextUnit;
import org.packledger.platform.Reads;

/** The unit that is set aside for an incident: the one that a billable closing uses. */
@ApplicationScoped
class HeldUnits {

    /** What a slot is worth is computed as the check ledger-slot-cents does it. */
    private static final String HELD = """
            select l.id, l.title, l.kind, p.slot, l.expires_on, l.currency,
                   (2 * l.basis_minor * p.slot + l.size) div (2 * l.size)
                   - (2 * l.basis_minor * (p.slot - 1) + l.size) div (2 * l.size) as worth
              from journal_entry h
              join posting p on p.book_id = h.book_id and p.number = h.number
                            and p.account = 'UNITS_HELD' and p.amount > 0
              join lot l on l.id = p.lot_id
             where h.incident_id = :incident and h.cycle = :cycle and h.kind = 'INCIDENT_HELD'
               and not exists (select 1 from journal_entry r where r.book_id = h.book_id and r.resolves = h.number)
             limit 1""";

    @Inject
    private Reads reads;

    /** Empty when none is held in the incident's present billing cycle. */
    Optional<NextUnit> of(Incident incident) {
        return reads.find(Row.class, HELD, Map.of("incident", incident.id(), "cycle", incident.cycle()))
                .map(Row::unit);
    }

    /** For the mapping of the row only. */
    public record Row(
            long id, String title, LotKind kind, int slot, Optional<LocalDate> expiresOn, String currency, long worth) {

        NextUnit unit() {
            return new NextUnit(id, title, kind, slot, expiresOn, Money.of(worth, currency), false);
        }
    }
}
