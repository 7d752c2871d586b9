package org.packledger.incident.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.packledger.billability.Policy;
import org.packledger.billability.Reason;

/**
 * A version without its reasons.
 *
 * @param version its number
 * @param effectiveFrom from when it is in force
 * @param appealDays how long a debit can be appealed
 * @param reopenDays how long a closed incident stays in its billing cycle
 * @param withdrawMinutes how long after opening the customer may withdraw without any condition
 * @param publishedByName who published it
 * @param publishedAt when
 * @param until when the next one begins, or null
 */
public record PolicyHead(
        int version,
        Instant effectiveFrom,
        int appealDays,
        int reopenDays,
        int withdrawMinutes,
        String publishedByName,
        Instant publishedAt,
        Instant until) {

    /** Whether it is the one in force. */
    public boolean isInForce(Instant instant) {
        return !instant.isBefore(effectiveFrom) && (until == null || instant.isBefore(until));
    }

    /** Whether no version was before it: it judges whatever was ever opened, and its instant is no day that anybody knows. */
    public boolean isFirst() {
        return version == 1;
    }

    Policy policy(List<Reason> reasons) {
        return new Policy(
                version,
                Duration.ofDays(appealDays),
                Duration.ofDays(reopenDays),
                Duration.ofMinutes(withdrawMinutes),
                reasons);
    }
}
