package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.kernel.BusinessClock;

/** What the policy lets a customer undo by itself. The caller holds the incident's lock. */
@ApplicationScoped
class Grace {

    @Inject
    private IncidentFile file;

    @Inject
    private ConsentFile consents;

    @Inject
    private IncidentCosts costs;

    @Inject
    private PolicyVersions policies;

    @Inject
    private BusinessClock clock;

    /**
     * Whether the customer may withdraw the incident.
     *
     * @throws DebitStands when this billing cycle was debited: closing it free would take that back without an appeal
     * @throws WorkWasDone when the minutes of the policy are over, somebody agreed to a cost, and work was done
     */
    void mustLetGo(Incident incident) {
        if (costs.isDebited(incident)) {
            throw new DebitStands(incident.number());
        }
        Instant since = incident.cycleSince();
        boolean early = !clock.now().isAfter(since.plus(policies.inForce(since).withdraw()));
        if (!early && consents.isCovered(incident) && file.hasWork(incident, since)) {
            throw new WorkWasDone(incident.number());
        }
    }
}
