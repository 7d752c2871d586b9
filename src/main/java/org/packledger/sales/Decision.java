package org.packledger.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.ledger.EntryId;

/** Who decided a proposal, when, by which request, and the entry that came of it. Made once. */
@Embeddable
@SuppressWarnings("UnusedVariable") // read by pages
class Decision {

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_by_name")
    private String byName;

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "decision_note")
    private String note;

    @Column(name = "decision_intent")
    private String intent;

    @Column(name = "decision_fingerprint")
    private byte[] fingerprint;

    @Column(name = "book_id")
    private Long book;

    @Column(name = "entry_number")
    private Long entry;

    /** For JPA. */
    protected Decision() {}

    /** @param note why, or null */
    Decision(Actor by, Request request, Instant at, String note, Optional<EntryId> posted) {
        this.by = by.reference();
        this.byName = by.name();
        this.at = at;
        this.note = note;
        this.intent = request.intent().id().toString();
        this.fingerprint = request.fingerprint().bytes();
        this.book = posted.map(EntryId::book).orElse(null);
        this.entry = posted.map(EntryId::number).orElse(null);
    }

    /** Whether this very request decided. */
    boolean isBy(Request request) {
        boolean same = request.intent().id().toString().equals(intent);
        if (same) {
            request.mustBe(Arrays.equals(fingerprint, request.fingerprint().bytes()));
        }
        return same;
    }

    Optional<EntryId> entry() {
        return entry == null ? Optional.empty() : Optional.of(new EntryId(book, entry));
    }
}
