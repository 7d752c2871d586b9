package org.packledger.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.packledger.demo.Scenes.Parts;
import org.packledger.incident.Agreement;
import org.packledger.incident.ConsentDesk;
import org.packledger.incident.Incidents;
import org.packledger.incident.ProposalStatus;
import org.packledger.incident.Proposing;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;

/** How the customers of the demo world agree to what costs: on the page, on the telephone, or beforehand. */
@ApplicationScoped
class Agreements {

    @Inject
    private Cast cast;

    @Inject
    private House house;

    @Inject
    private ConsentDesk desk;

    @Inject
    private Incidents incidents;

    @Inject
    private BusinessClock clock;

    /** The agent asks; who is asked about maintenance calls back, everybody else accepts on the page. */
    void ask(Script script, Parts parts, long number) {
        Actor agent = cast.named(parts.agent());
        String reason = script.part(2);
        Optional<Long> article = house.article(script.part(3));
        ProposalStatus asked = propose(
                agent,
                number,
                reason,
                article,
                article.isEmpty() ? script.part(3) : "We would go through it with you.");
        if (asked == ProposalStatus.PROPOSED && reason.equals("CUSTOMER_MAINTENANCE")) {
            long approver = cast.named(parts.approver()).id();
            desk.recordAgreement(
                    agent,
                    Intent.fresh(),
                    number,
                    new Agreement(approver, reason, clock.now(), "called back and said: go ahead"));
        } else if (asked == ProposalStatus.PROPOSED) {
            accept(cast.named(parts.approver()), number);
        }
    }

    ProposalStatus propose(Actor agent, long number, String reason, Optional<Long> article, String words) {
        String note = article.isEmpty() ? words : "";
        return desk.propose(agent, Intent.fresh(), number, new Proposing(reason, article, "", note, words));
    }

    void accept(Actor approver, long number) {
        long proposal = incidents
                .proposals(approver, incidents.get(approver, number))
                .get(0)
                .id();
        desk.accept(approver, Intent.fresh(), number, proposal);
    }
}
