package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.packledger.billability.Evidence;
import org.packledger.billability.Judgement;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.kernel.Actor;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.Role;
import org.packledger.knowledge.Articles;
import org.packledger.knowledge.PublishedArticle;

/** Lays what an agent says when closing before the policy that was in force when the billing cycle began. */
@ApplicationScoped
class Judgements {

    @Inject
    private IncidentFile file;

    @Inject
    private PolicyVersions policies;

    @Inject
    private Articles articles;

    /** What the policy would say of a closing; the work is still to be logged. */
    Judgement foreseen(Actor actor, Incident incident, Closing closing) {
        return judge(actor, incident, closing, true);
    }

    /** What the policy says; refuses when a reason or its evidence is missing. */
    Judgement of(Actor actor, Incident incident, Closing closing) {
        return judge(actor, incident, closing, file.hasWork(incident));
    }

    private Judgement judge(Actor actor, Incident incident, Closing closing, boolean workLogged) {
        Evidence evidence =
                new Evidence(closing.article().map(this::cited), closing.interfacePage(), closing.note(), workLogged);
        return policies.inForce(incident.cycleSince())
                .judge(closing.fault(), closing.reason(), evidence, incident.openedAt(), actor.isOneOf(Role.LEAD));
    }

    private Evidence.CitedArticle cited(long id) {
        PublishedArticle article = articles.find(id)
                .orElseThrow(() -> new InvalidInput("article", "is not a published one; choose another as evidence"));
        // One that has to be improved first proves as little as one that is not published.
        return new Evidence.CitedArticle(
                id, articles.counts(id) ? Optional.of(article.publishedAt()) : Optional.empty());
    }
}
