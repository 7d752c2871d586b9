package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;

/** Whether the customer asked for an access to its server. The caller holds the incident's lock. */
@ApplicationScoped
class Requests {

    @Inject
    private IncidentFile file;

    @Inject
    private ConsentFile consents;

    /** @throws InvalidInput when it is no consent of this incident that stands, and no message of the customer in it */
    void mustBeOf(Incident incident, Access.Request request) {
        boolean asked = request.consent()
                .map(id -> stands(incident, id))
                .or(() -> request.message().map(id -> file.saidIn(incident, id).isPresent()))
                .orElse(false);
        if (!asked) {
            throw new InvalidInput("request", "is neither a consent that stands nor a message of the customer here");
        }
    }

    private boolean stands(Incident incident, long id) {
        try {
            Consent consent = consents.consent(incident, id);
            return consent.cycle() == incident.cycle() && !consents.isDenied(consent);
        } catch (NotFound e) {
            return false;
        }
    }
}
