package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.packledger.billability.Policy;
import org.packledger.billability.Reason;
import org.packledger.kernel.BusinessClock;
import org.packledger.platform.Reads;

/** The versions of the billing policy, from the database. */
@ApplicationScoped
public class PolicyVersions {

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** The version in force now. */
    public Policy current() {
        String sql = """
                select version, appeal_days, reopen_days from policy_version
                where effective_from <= :now order by effective_from desc, version desc limit 1
                """;
        Row row = reads.find(Row.class, sql, Map.of("now", clock.now()))
                .orElseThrow(() -> new IllegalStateException("no policy is in force"));
        return new Policy(
                row.version(),
                Duration.ofDays(row.appealDays()),
                Duration.ofDays(row.reopenDays()),
                reasons(row.version()));
    }

    private List<Reason> reasons(int version) {
        String sql = """
                select code, billable, evidence, decided_by from policy_reason
                where version = :version order by position limit 100
                """;
        return reads.list(Reason.class, sql, Map.of("version", version));
    }

    /** For the mapping of the row only. */
    public record Row(int version, int appealDays, int reopenDays) {}
}
