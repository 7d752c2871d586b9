package org.packledger.incident;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.packledger.incident.work.Priority;
import org.packledger.incident.work.Tag;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.WholeOrNothing;

/** Where the vendor's people say how urgent an incident is, what it is about, and by which words it is found again. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class SortingDesk {

    @Inject
    private IncidentFile file;

    @Inject
    private TagFile tags;

    @Inject
    private BusinessClock clock;

    /**
     * Says how urgent it is; the time that an answer may take is reckoned anew.
     *
     * @throws NotOpen when it is solved
     */
    public void prioritise(Actor actor, long number, Priority priority) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        Incident incident = file.lock(actor, number);
        incident.mustBeOpen();
        incident.prioritise(priority, file.targets());
    }

    /** Says what it is about, where the customer chose otherwise. */
    public void categorise(Actor actor, long number, Category category) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        file.lock(actor, number).categorise(category);
    }

    /**
     * Gives it a tag, unless it has it.
     *
     * @throws org.packledger.kernel.InvalidInput when it has ten already
     */
    public void tag(Actor actor, long number, Tag tag) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        tags.add(actor, file.lock(actor, number), tag, clock.now());
    }

    /** Takes a tag away. */
    public void untag(Actor actor, long number, Tag tag) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        tags.remove(file.lock(actor, number), tag);
    }
}
