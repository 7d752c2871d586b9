package org.packledger.incident.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which incidents stand behind a figure of the reports: those with a verdict that counts there.
 *
 * @param period when it was decided
 * @param reason only those of this reason
 * @param decider only those that this person decided, by reference
 * @param customer only those of this organisation, by id
 * @param ended only those that came out so
 */
public record VerdictFilter(
        ReportPeriod period,
        Optional<String> reason,
        Optional<String> decider,
        Optional<Long> customer,
        Optional<Ended> ended) {

    /** What incident {@code i} must fulfil. */
    public String condition() {
        return "i.id in (select v.incident_id " + Standing.VERDICTS
                + (reason.isPresent() ? " and v.reason = :reason" : "")
                + (decider.isPresent() ? " and v.decided_by = :decider" : "")
                + (customer.isPresent() ? " and o.id = :customer" : "")
                + ended.map(how -> " and " + how.condition()).orElse("")
                + ")";
    }

    /** The values that the condition names. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(period.parameters());
        reason.ifPresent(code -> parameters.put("reason", code));
        decider.ifPresent(reference -> parameters.put("decider", reference));
        customer.ifPresent(id -> parameters.put("customer", id));
        return parameters;
    }
}
