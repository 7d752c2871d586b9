package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.packledger.customer.StandingOrder;
import org.packledger.customer.StandingOrders;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;

/** Whether the customer agreed to a cost, and what follows when it does: one unit is set aside. */
@ApplicationScoped
class Consents {

    @Inject
    private ConsentFile consents;

    @Inject
    private IncidentFile file;

    @Inject
    private IncidentCosts costs;

    @Inject
    private OneMatters matters;

    @Inject
    private BusinessClock clock;

    /**
     * The customer's consent to close the incident for this reason: one that was given, or what it ordered beforehand.
     *
     * @throws ConsentMissing when there is neither
     */
    Consent get(Actor actor, Intent intent, Incident incident, String reason) {
        return consents.covering(incident, reason)
                .or(() -> beforehand(actor, intent, incident, reason))
                .orElseThrow(() -> new ConsentMissing(incident.number()));
    }

    /** Whether there would be one. Changes nothing. */
    boolean isForeseen(Incident incident, String reason) {
        return consents.covering(incident, reason).isPresent()
                || consents.standing(incident, reason).filter(this::hasRoom).isPresent();
    }

    /** What a standing order gives, while it has room this month. */
    Optional<Consent> beforehand(Actor actor, Intent intent, Incident incident, String reason) {
        return consents.standing(incident, reason).filter(this::hasRoom).map(order -> {
            Consent consent = Consent.beforehand(incident, order, actor, intent.then("standing order"), clock.now());
            file.add(consent);
            return consent;
        });
    }

    /** Keeps a consent and sets a unit aside for it. */
    void keep(Actor actor, Intent intent, Incident incident, Consent consent, int policyVersion) {
        matters.mustNotBeDebitedElsewhere(incident);
        file.add(consent);
        costs.hold(actor, intent, incident, consent, policyVersion);
    }

    private boolean hasRoom(StandingOrder order) {
        return consents.given(order, StandingOrders.thisMonth(clock)) < order.monthly();
    }
}
