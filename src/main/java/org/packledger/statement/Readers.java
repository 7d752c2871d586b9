package org.packledger.statement;

import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;

/** Who may read a statement: every contact of the organisation, agents and leads. */
final class Readers {

    private Readers() {}

    /**
     * Refuses everybody else.
     *
     * @throws NotFound for a contact of another organisation
     */
    static void mustBeOne(Actor actor, long organisation) {
        actor.mustBelongTo(organisation, "statement");
        if (!actor.isCustomer()) {
            actor.mustBe(Role.AGENT, Role.LEAD);
        }
    }
}
