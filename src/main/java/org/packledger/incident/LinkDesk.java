package org.packledger.incident;

import static org.packledger.kernel.Role.AGENT;
import static org.packledger.kernel.Role.LEAD;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;
import org.packledger.platform.WholeOrNothing;

/**
 * Where the vendor's people say that two incidents are read beside one another, whosesoever they are. A link moves nothing:
 * no status, no verdict, no unit. What is one matter is put together at the {@link MatterDesk}.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class LinkDesk {

    @Inject
    private IncidentFile file;

    @Inject
    private OneMatters matters;

    @Inject
    private LinkFile links;

    @Inject
    private BusinessClock clock;

    /**
     * Links an incident with another one.
     *
     * @param other its number
     * @throws InvalidInput when that is this incident itself, or none
     * @throws GoesOnElsewhere when either was merged: the one that it goes on in is to be linked
     * @throws AlreadyOneMatter when they are one matter, which says more than a link
     * @throws AlreadyLinked when they are linked, of whatever kind
     */
    public void link(Actor actor, Intent intent, long number, long other, LinkKind kind) {
        actor.mustBe(AGENT, LEAD);
        if (number == other) {
            throw new InvalidInput("linkTo", "is this incident itself; give the number of the other one");
        }
        matters.lock(number, other);
        Incident here = file.lock(actor, number);
        Incident there = other(actor, other);
        Fingerprint request = Fingerprint.of("link", number, other, kind);
        if (links.wasMade(intent, request)) {
            return;
        }
        matters.mustNotGoOnElsewhere(here);
        matters.mustNotGoOnElsewhere(there);
        if (matters.isOneWith(here, there)) {
            throw new AlreadyOneMatter(number, other);
        }
        if (links.stands(here, there)) {
            throw new AlreadyLinked(number, other);
        }
        links.add(actor, intent, request, here, there, kind, clock.now());
    }

    /**
     * Takes a link away. One that was taken away stays so.
     *
     * @param link the key of a link of this incident
     * @throws NotFound when it is none of its
     */
    public void unlink(Actor actor, long number, long link) {
        actor.mustBe(AGENT, LEAD);
        Incident incident = file.lock(actor, number);
        if (!links.isOf(incident, link)) {
            throw new NotFound("link");
        }
        links.remove(actor, link, clock.now());
    }

    /** A number that was typed wrongly is said of its field. */
    private Incident other(Actor actor, long number) {
        try {
            return file.lock(actor, number);
        } catch (NotFound e) {
            throw new InvalidInput("linkTo", "is the number of no incident; look it up in the inbox");
        }
    }
}
