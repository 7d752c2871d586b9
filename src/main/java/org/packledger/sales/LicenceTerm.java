package org.packledger.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.GivenLot;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.Posted;

/**
 * One term of a licence, and the units that come with it. It is granted on its first day; on the day after its last one
 * the next term follows, unless somebody decided that it does not.
 */
@Entity
@Table(name = "licence_term")
@SuppressWarnings("UnusedVariable") // read by pages
class LicenceTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Column(name = "organisation_id")
    private long organisation;

    private String title;
    private int units;
    private int months;
    private String currency;

    @Column(name = "first_on")
    private LocalDate firstOn;

    private int sequence;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private boolean renews;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_by_name")
    private String confirmedByName;

    @Column(name = "adjustment_id")
    private long adjustment;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_by_name")
    private String endedByName;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "lot_id")
    private Long lot;

    @Column(name = "book_id")
    private Long book;

    @Column(name = "entry_number")
    private Long entry;

    @Version
    private int version;

    /** For JPA. */
    protected LicenceTerm() {}

    /** The first term. */
    LicenceTerm(String number, Adjustment proposal, Actor confirmedBy) {
        this.number = number;
        this.organisation = proposal.organisation();
        this.title = proposal.wanted().title;
        this.units = proposal.wanted().units;
        this.months = proposal.wanted().months;
        this.currency = proposal.currency();
        this.firstOn = proposal.wanted().startsOn;
        this.renews = proposal.wanted().renews;
        this.proposedBy = proposal.proposedBy();
        this.proposedByName = proposal.proposedByName();
        this.confirmedBy = confirmedBy.reference();
        this.confirmedByName = confirmedBy.name();
        this.adjustment = proposal.id();
        is(1);
    }

    /** The term after another one. */
    LicenceTerm(String number, LicenceTerm before) {
        this.number = number;
        this.organisation = before.organisation;
        this.title = before.title;
        this.units = before.units;
        this.months = before.months;
        this.currency = before.currency;
        this.firstOn = before.firstOn;
        this.renews = true;
        this.proposedBy = before.proposedBy;
        this.proposedByName = before.proposedByName;
        this.confirmedBy = before.confirmedBy;
        this.confirmedByName = before.confirmedByName;
        this.adjustment = before.adjustment;
        is(before.sequence + 1);
    }

    /** Terms are counted from the first day of the first one, so that those that begin on a 31st do not drift. */
    private void is(int count) {
        sequence = count;
        startsOn = firstOn.plusMonths((count - 1L) * months);
        endsOn = firstOn.plusMonths((long) count * months).minusDays(1);
    }

    /** No further term follows. */
    void end(Actor by, Instant at) {
        if (renews) {
            renews = false;
            endedBy = by.reference();
            endedByName = by.name();
            endedAt = at;
        }
    }

    void granted(Posted posted) {
        lot = posted.lots().get(0);
        book = posted.entry().book();
        entry = posted.entry().number();
    }

    GivenLot units() {
        return new GivenLot(LotKind.BUNDLED, title, units, Currency.getInstance(currency), Optional.of(endsOn));
    }

    /** What an intent about this term is derived from: the same on every portal. */
    String key() {
        return "licence-term/" + adjustment + "/" + sequence;
    }

    String number() {
        return number;
    }

    long organisation() {
        return organisation;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    String proposedBy() {
        return proposedBy;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    boolean isGranted() {
        return lot != null;
    }

    Optional<EntryId> entry() {
        return entry == null ? Optional.empty() : Optional.of(new EntryId(book, entry));
    }

    /** Whether it has begun by that day. */
    boolean hasBegun(LocalDate day) {
        return !startsOn.isAfter(day);
    }

    /** Whether the next one follows by that day. */
    boolean isFollowedBy(LocalDate day) {
        return renews && endsOn.isBefore(day);
    }
}
