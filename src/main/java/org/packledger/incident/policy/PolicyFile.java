package org.packledger.incident.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;

/** Where the draft and the published versions are written, for the desk of this package. */
@ApplicationScoped
class PolicyFile {

    @PersistenceContext
    private EntityManager entities;

    /** The number of the newest version. */
    int newest() {
        return ((Number) query("select max(version) from policy_version").getSingleResult()).intValue();
    }

    /** The number of changes of the draft, which is locked; empty when there is none. */
    Optional<Integer> lock() {
        List<?> found = query("select changes from policy_draft for update").getResultList();
        return found.stream().map(changes -> ((Number) changes).intValue()).findFirst();
    }

    /** @return whether it was begun; not when there is one */
    boolean begin(int version, PolicyHead like, Actor by, Instant now) {
        return query(
                                """
                insert ignore into policy_draft (version, appeal_days, reopen_days, withdraw_minutes, begun_by_name, begun_at,
                  changed_by_name, changed_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?5, ?6)
                """,
                                version,
                                like.appealDays(),
                                like.reopenDays(),
                                like.withdrawMinutes(),
                                by.name(),
                                Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    void describe(PolicyTerms terms) {
        query(
                        "update policy_draft set appeal_days = ?1, reopen_days = ?2, withdraw_minutes = ?3",
                        terms.appealDays(),
                        terms.reopenDays(),
                        terms.withdrawMinutes())
                .executeUpdate();
    }

    void changed(Actor by, Instant now) {
        query(
                        "update policy_draft set changes = changes + 1, changed_by_name = ?1, changed_at = ?2",
                        by.name(),
                        Timestamp.from(now))
                .executeUpdate();
    }

    void tried() {
        query("update policy_draft set tried = changes").executeUpdate();
    }

    void keep(int draft, DraftReason reason) {
        query(
                        """
                replace into policy_draft_reason (version, code, position, billable, evidence, decided_by)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                """,
                        draft,
                        reason.code(),
                        reason.position(),
                        reason.billable(),
                        reason.evidence().name(),
                        reason.decidedBy().name())
                .executeUpdate();
    }

    void keep(int draft, PolicyText text) {
        query(
                        "replace into policy_draft_text (version, language, code, title, words) values (?1, ?2, ?3, ?4, ?5)",
                        draft,
                        text.language(),
                        text.code(),
                        text.title(),
                        text.words())
                .executeUpdate();
    }

    void drop(int draft, String code) {
        query("delete from policy_draft_reason where version = ?1 and code = ?2", draft, code)
                .executeUpdate();
        query("delete from policy_draft_text where version = ?1 and code = ?2", draft, code)
                .executeUpdate();
    }

    void discard() {
        query("delete from policy_draft_reason").executeUpdate();
        query("delete from policy_draft_text").executeUpdate();
        query("delete from policy_draft").executeUpdate();
    }

    /** The version that this intent published before. */
    Optional<Integer> publishedBy(Intent intent) {
        List<?> found = query(
                        "select version from policy_version where intent_id = ?1",
                        intent.id().toString())
                .getResultList();
        return found.stream().map(version -> ((Number) version).intValue()).findFirst();
    }

    void publish(Draft draft, Instant begins, Actor by, Intent intent, Instant now) {
        Draft.Head head = draft.head();
        query(
                        """
                insert into policy_version (version, effective_from, appeal_days, reopen_days, withdraw_minutes, published_by,
                  published_by_name, published_at, intent_id) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                """,
                        head.version(),
                        Timestamp.from(begins),
                        head.appealDays(),
                        head.reopenDays(),
                        head.withdrawMinutes(),
                        by.reference(),
                        by.name(),
                        Timestamp.from(now),
                        intent.id().toString())
                .executeUpdate();
        for (DraftReason each : draft.reasons()) {
            query(
                            """
                    insert into policy_reason (version, code, position, billable, evidence, decided_by)
                    values (?1, ?2, ?3, ?4, ?5, ?6)
                    """,
                            head.version(),
                            each.code(),
                            each.position(),
                            each.billable(),
                            each.evidence().name(),
                            each.decidedBy().name())
                    .executeUpdate();
        }
        draft.texts().values().stream()
                .flatMap(texts -> texts.values().stream())
                .filter(text -> text.code().equals(PolicyText.INTRODUCTION)
                        || draft.reason(text.code()).isPresent())
                .forEach(text -> query(
                                "insert into policy_text (version, language, code, title, words) values (?1, ?2, ?3, ?4, ?5)",
                                head.version(),
                                text.language(),
                                text.code(),
                                text.title(),
                                text.words())
                        .executeUpdate());
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }
}
