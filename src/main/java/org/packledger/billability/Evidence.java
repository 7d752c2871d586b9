package org.packledger.billability;

import java.time.Instant;
import java.util.Optional;

/**
 * What supports a reason.
 *
 * @param article the article cited
 * @param interfacePage the page of the product's interface where the answer stands, or blank
 * @param note what was investigated, with whom, or what the customer asked for, or blank
 * @param workLogged whether the work log has an entry
 */
public record Evidence(Optional<CitedArticle> article, String interfacePage, String note, boolean workLogged) {

    /**
     * An article, as far as the policy looks at it.
     *
     * @param id its key
     * @param publishedAt when, empty for a draft
     */
    public record CitedArticle(long id, Optional<Instant> publishedAt) {

        boolean isOlderThan(Instant opening) {
            return publishedAt.filter(instant -> instant.isBefore(opening)).isPresent();
        }
    }

    /** Takes a missing text as blank. */
    public Evidence {
        interfacePage = interfacePage == null ? "" : interfacePage.strip();
        note = note == null ? "" : note.strip();
    }

    /** No evidence at all. */
    public static Evidence none() {
        return new Evidence(Optional.empty(), "", "", false);
    }

    boolean hasPage() {
        return !interfacePage.isEmpty();
    }

    boolean hasNote() {
        return !note.isEmpty();
    }
}
