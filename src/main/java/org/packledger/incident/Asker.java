package org.packledger.incident;

import org.packledger.customer.Contact;
import org.packledger.kernel.Actor;

/**
 * Who brought an incident, and how.
 *
 * @param organisation whose incident it is
 * @param reference of the contact
 * @param name of the contact
 * @param channel how it came in
 */
record Asker(long organisation, String reference, String name, Channel channel) {

    /** A contact who writes it themself. */
    static Asker by(Channel channel, Actor actor) {
        return new Asker(actor.organisation().orElseThrow(), actor.reference(), actor.name(), channel);
    }

    /** A contact who called, or whose mail a person looked at. */
    static Asker by(Channel channel, Contact contact) {
        return new Asker(contact.organisation().id(), contact.reference(), contact.name(), channel);
    }
}
