package org.packledger.incident;

import java.time.Instant;
import java.util.Locale;

/**
 * A message on an incident's page.
 *
 * @param id its key
 * @param kind {@code CUSTOMER}, {@code FORWARDED}, {@code STAFF} or {@code NOTE}
 * @param authorName who wrote it; of a mail that staff sorted, for whom it is
 * @param body plain text
 * @param quoted what it quotes of what was said before; null when nothing
 * @param writtenAt when
 * @param forwardedFrom the sender of a mail that staff sorted, blank when it names none; null of all others
 * @param sortedByName who sorted it; null of all others
 */
public record Said(
        long id,
        String kind,
        String authorName,
        String body,
        String quoted,
        Instant writtenAt,
        String forwardedFrom,
        String sortedByName) {

    /** Whether it is a mail that staff sorted: nobody proved whose words these are. */
    public boolean isForwarded() {
        return kind.equals("FORWARDED");
    }

    /** On whose side it stands: {@code customer}, {@code staff} or {@code note}. */
    public String side() {
        return isForwarded() ? "customer" : kind.toLowerCase(Locale.ROOT);
    }
}
