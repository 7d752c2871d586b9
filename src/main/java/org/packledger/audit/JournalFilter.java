package org.packledger.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.packledger.ledger.Account;
import org.packledger.ledger.EntryKind;

/**
 * Which entries to list. Empty parts let everything through.
 *
 * @param book the organisation
 * @param kind what happened
 * @param from the first effective date
 * @param to the last effective date
 * @param document invoice or credit note
 * @param incident its number
 * @param actor the actor's reference, such as {@code staff-3}
 * @param account entries with a leg on this account
 * @param pack entries with a leg on a lot of this title
 */
public record JournalFilter(
        Optional<Long> book,
        Optional<EntryKind> kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> document,
        Optional<Long> incident,
        Optional<String> actor,
        Optional<Account> account,
        Optional<String> pack) {

    /** Every entry. */
    public static JournalFilter none() {
        return new JournalFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
