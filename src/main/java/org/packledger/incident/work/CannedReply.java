package org.packledger.incident.work;

import java.time.Instant;

/**
 * An answer that is used again and again.
 *
 * @param id opaque
 * @param title what it is called in the menu
 * @param body the text, with placeholders
 * @param updatedByName who wrote it last
 * @param updatedAt when
 */
public record CannedReply(long id, String title, String body, String updatedByName, Instant updatedAt) {

    /** The text as it can be filled in. */
    public CannedText text() {
        return new CannedText(body);
    }
}
