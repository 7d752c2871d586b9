package org.packledger.incident.work;

/**
 * The inbox, narrowed and ordered in some way, under a name.
 *
 * @param id opaque
 * @param name what it is called
 * @param query the state of the page's address
 * @param shared whether everybody has it
 * @param mine whether who asks saved it
 */
public record SavedView(long id, String name, String query, boolean shared, boolean mine) {

    /** Its address. */
    public String address() {
        return "/staff/inbox?" + query;
    }
}
