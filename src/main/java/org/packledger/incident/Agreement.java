package org.packledger.incident;

/**
 * That the customer agreed to the cost, as a staff member states it.
 *
 * @param agreedBy who agreed, by name
 * @param whereSaid where and when they said so: the message, the call
 */
public record Agreement(String agreedBy, String whereSaid) {

    /** Refuses missing and overlong texts. */
    public Agreement {
        agreedBy = Limits.required("agreedBy", agreedBy, Limits.NAME);
        whereSaid = Limits.required("whereSaid", whereSaid, Limits.SHORT);
    }
}
