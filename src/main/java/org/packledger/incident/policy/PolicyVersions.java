package org.packledger.incident.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.billability.Policy;
import org.packledger.billability.Reason;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.platform.Letters;
import org.packledger.platform.Reads;

/** The published versions of the billing policy, for everybody. */
@ApplicationScoped
public class PolicyVersions {

    private static final String HEAD = """
            select version, effective_from, appeal_days, reopen_days, withdraw_minutes, published_by_name, published_at,
              (select min(n.effective_from) from policy_version n where n.effective_from > v.effective_from) as until
            from policy_version v
            """;

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** The version in force now. */
    public Policy current() {
        return inForce(clock.now());
    }

    /** The version that was in force at an instant: an incident is judged by the one of the beginning of its billing cycle. */
    public Policy inForce(Instant instant) {
        return policy(head(instant));
    }

    /** The head of the version in force at an instant. */
    public PolicyHead head(Instant instant) {
        String sql = HEAD + "where effective_from <= :instant order by effective_from desc limit 1";
        return reads.find(PolicyHead.class, sql, Map.of("instant", instant))
                .orElseThrow(() -> new IllegalStateException("no policy is in force"));
    }

    /**
     * The head of one version.
     *
     * @throws NotFound when there is none
     */
    public PolicyHead head(int version) {
        return reads.find(PolicyHead.class, HEAD + "where version = :version", Map.of("version", version))
                .orElseThrow(() -> new NotFound("policy"));
    }

    /** All versions, the newest first. */
    public List<PolicyHead> all() {
        return reads.list(PolicyHead.class, HEAD + "order by effective_from desc limit 500", Map.of());
    }

    /** What a version decides by. */
    public Policy policy(PolicyHead head) {
        return head.policy(reasons(head.version()));
    }

    /** What people read of a version in a language, the introduction among it; in English where there is nothing else. */
    public Map<String, PolicyText> texts(int version, String language) {
        String sql = """
                select language, code, title, words from policy_text
                where version = :version and language = :language limit 200
                """;
        return PolicyText.byCode(reads.list(PolicyText.class, sql, Map.of("version", version, "language", language)));
    }

    /** What a reason is called by the newest version that has a text for it. */
    public Optional<String> title(String code, String language) {
        String sql = """
                select title from policy_text
                where code = :code and language = :language and title <> '' order by version desc limit 1
                """;
        return reads.find(String.class, sql, Map.of("code", code, "language", language));
    }

    /** The name of a reason in a letter, in whatever language that is. */
    public Letters.Named named(String code) {
        Map<String, String> titles = new HashMap<>();
        PolicyText.LANGUAGES.forEach(language -> title(code, language).ifPresent(title -> titles.put(language, title)));
        return new Letters.Named("Reason." + code, titles);
    }

    private List<Reason> reasons(int version) {
        String sql = """
                select code, billable, evidence, decided_by from policy_reason
                where version = :version order by position, code limit 100
                """;
        return reads.list(Reason.class, sql, Map.of("version", version));
    }
}
