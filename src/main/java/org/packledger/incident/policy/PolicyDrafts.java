package org.packledger.incident.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** The draft of the next version, for administrators. */
@ApplicationScoped
public class PolicyDrafts {

    @Inject
    private Reads reads;

    /** The draft, if there is one. */
    public Optional<Draft> find(Actor actor) {
        actor.mustBe(Role.ADMINISTRATOR);
        return find();
    }

    /**
     * The draft.
     *
     * @throws NotFound when there is none
     */
    public Draft get(Actor actor) {
        return find(actor).orElseThrow(() -> new NotFound("draft"));
    }

    Optional<Draft> find() {
        return reads.find(Draft.Head.class, """
                        select version, appeal_days, reopen_days, withdraw_minutes, changes, tried, begun_by_name, begun_at,
                          changed_by_name, changed_at from policy_draft
                        """, Map.of())
                .map(head -> new Draft(head, reasons(head.version()), texts(head.version())));
    }

    private List<DraftReason> reasons(int version) {
        return reads.list(DraftReason.class, """
                select code, position, billable, evidence, decided_by from policy_draft_reason
                where version = :version order by position, code limit 100
                """, Map.of("version", version));
    }

    private Map<String, Map<String, PolicyText>> texts(int version) {
        Map<String, Map<String, PolicyText>> found = new HashMap<>();
        for (String language : PolicyText.LANGUAGES) {
            found.put(
                    language,
                    PolicyText.byCode(
                            reads.list(PolicyText.class, """
                            select language, code, title, words from policy_draft_text
                            where version = :version and language = :language limit 200
                            """, Map.of("version", version, "language", language))));
        }
        return found;
    }
}
