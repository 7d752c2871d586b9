package org.packledger.incident;

import java.time.Instant;

/**
 * A consent as people read it.
 *
 * @param id of the consent
 * @param source where it comes from
 * @param reason code of what was agreed to, or null
 * @param agreedBy who agreed, or who agreed beforehand
 * @param how where and how they said so
 * @param agreedAt when they did
 * @param statedByName who wrote it down
 * @param statedAt when
 * @param deniedByName who of the customer says that it is not so, or null
 * @param denial what they say, or null
 */
public record Consented(
        long id,
        ConsentSource source,
        String reason,
        String agreedBy,
        String how,
        Instant agreedAt,
        String statedByName,
        Instant statedAt,
        String deniedByName,
        String denial) {

    /** Whether it counts. */
    public boolean isStanding() {
        return deniedByName == null;
    }

    /** Whether staff state it, so that the customer may say that it is not so. */
    public boolean isDeniable() {
        return source == ConsentSource.PHONE && isStanding();
    }
}
