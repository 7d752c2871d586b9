package org.packledger.incident.policy;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.kernel.VisibleText;
import org.packledger.platform.WholeOrNothing;

/**
 * Where an administrator writes the next version of the policy, sees what it would have done, and publishes it. What was published
 * is never edited: a mistake is answered by another version.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class PolicyDesk {

    private static final int TITLE = 200;
    private static final int WORDS = 2_000;

    @Inject
    private PolicyFile file;

    @Inject
    private PolicyDrafts drafts;

    @Inject
    private PolicyVersions versions;

    @Inject
    private BusinessClock clock;

    /** Begins a draft as a copy of the newest version, unless there is one. */
    public void begin(Actor actor) {
        actor.mustBe(Role.ADMINISTRATOR);
        int newest = file.newest();
        PolicyHead like = versions.head(newest);
        int version = newest + 1;
        if (file.lock().isEmpty() && file.begin(version, like, actor, clock.now())) {
            int position = 0;
            for (var each : versions.policy(like).reasons()) {
                position += 10;
                file.keep(
                        version,
                        new DraftReason(each.code(), position, each.billable(), each.evidence(), each.decidedBy()));
            }
            PolicyText.LANGUAGES.forEach(
                    language -> versions.texts(newest, language).values().forEach(text -> file.keep(version, text)));
        }
    }

    /**
     * Changes its times and its introduction.
     *
     * @param seen the changes that the actor saw
     * @param introduction by language
     * @throws DraftChanged when somebody else changed it meanwhile
     */
    public void describe(Actor actor, int seen, PolicyTerms terms, Map<String, String> introduction) {
        int draft = locked(actor, seen).head().version();
        file.describe(terms);
        introduction.forEach((language, words) -> file.keep(
                draft, new PolicyText(language, PolicyText.INTRODUCTION, "", visible("words", words, WORDS))));
        file.changed(actor, clock.now());
    }

    /**
     * Adds a reason, or changes it, with its texts.
     *
     * @throws DraftChanged when somebody else changed the draft meanwhile
     */
    public void keep(Actor actor, int seen, DraftReason reason, List<PolicyText> texts) {
        int draft = locked(actor, seen).head().version();
        file.keep(draft, reason);
        for (PolicyText each : texts) {
            file.keep(
                    draft,
                    new PolicyText(
                            each.language(),
                            reason.code(),
                            visible("title", each.title(), TITLE),
                            visible("words", each.words(), WORDS)));
        }
        file.changed(actor, clock.now());
    }

    /** Takes a reason out. Past verdicts keep theirs. */
    public void drop(Actor actor, int seen, String code) {
        Draft draft = locked(actor, seen);
        if (draft.reason(code).isEmpty()) {
            throw new NotFound("reason");
        }
        file.drop(draft.head().version(), code);
        file.changed(actor, clock.now());
    }

    /**
     * The actor lays it over past verdicts, which has to be done before it is published.
     *
     * @throws org.packledger.billability.PolicyRefused when it does away with what no version may
     */
    public void tryOut(Actor actor, int seen) {
        locked(actor, seen).policy();
        file.tried();
    }

    /** Throws the draft away. */
    public void discard(Actor actor, int seen) {
        locked(actor, seen);
        file.discard();
    }

    /**
     * Publishes the draft. Incidents whose billing cycle begins from then on are judged by it, others never.
     *
     * @param begins not in the past, and later than every other version; empty for now
     * @return its number
     * @throws NotTried when it was not laid over past verdicts as it is
     * @throws WordsMissing when a text is missing in some language
     * @throws org.packledger.billability.PolicyRefused when it does away with what no version may
     */
    public int publish(Actor actor, Intent intent, int seen, Optional<Instant> begins) {
        actor.mustBe(Role.ADMINISTRATOR);
        Optional<Integer> before = file.publishedBy(intent);
        if (before.isPresent()) {
            return before.get();
        }
        Draft draft = locked(actor, seen);
        draft.policy();
        draft.mustBeWritten();
        if (!draft.head().isTried()) {
            throw new NotTried();
        }
        Instant now = clock.now();
        Instant from = begins.orElse(now);
        if (from.isBefore(now)) {
            throw new InvalidInput("begins", "lies in the past: nobody is judged by rules that were not there");
        }
        if (!from.isAfter(versions.all().get(0).effectiveFrom())) {
            throw new InvalidInput("begins", "is not after the beginning of the version before it");
        }
        file.publish(draft, from, actor, intent, now);
        file.discard();
        return draft.head().version();
    }

    /** The draft as the actor saw it, under its lock. */
    private Draft locked(Actor actor, int seen) {
        actor.mustBe(Role.ADMINISTRATOR);
        int changes = file.lock().orElseThrow(() -> new NotFound("draft"));
        if (changes != seen) {
            throw new DraftChanged();
        }
        return drafts.find().orElseThrow(() -> new NotFound("draft"));
    }

    private static String visible(String field, String text, int most) {
        String visible = text == null ? "" : VisibleText.of(text).strip();
        if (visible.length() > most) {
            throw new InvalidInput(field, "is longer than %d characters".formatted(most));
        }
        return visible;
    }
}
