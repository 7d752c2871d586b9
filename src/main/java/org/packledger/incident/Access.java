package org.packledger.incident;

import java.util.Optional;
import org.packledger.kernel.InvalidInput;

/**
 * That somebody of the vendor signed in to a server of the customer.
 *
 * @param server which one, as the customer calls it
 * @param what was done there
 * @param minutes for how long, 0 to 10,000
 * @param request from what request of the customer
 */
public record Access(String server, String what, int minutes, Request request) {

    private static final int SERVER = 120;

    /** Refuses missing and overlong texts. */
    public Access {
        server = Limits.required("server", server, SERVER);
        what = Limits.required("what", what, Limits.WORK);
        if (request == null) {
            throw new InvalidInput("request", "is missing: choose in which words the customer asked for it");
        }
    }

    /**
     * What the customer asked by: one of the two.
     *
     * @param consent to a cost that stands
     * @param message in which it asked
     */
    public record Request(Optional<Long> consent, Optional<Long> message) {

        /** Refuses none and both. */
        public Request {
            if (consent.isPresent() == message.isPresent()) {
                throw new InvalidInput("request", "is one consent or one message of the customer");
            }
        }

        /** A consent. */
        public static Request consent(long id) {
            return new Request(Optional.of(id), Optional.empty());
        }

        /** A message. */
        public static Request message(long id) {
            return new Request(Optional.empty(), Optional.of(id));
        }
    }
}
