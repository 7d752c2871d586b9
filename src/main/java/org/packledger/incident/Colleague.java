package org.packledger.incident;

/**
 * One of the vendor's people who answers incidents.
 *
 * @param id of the staff member
 * @param name for display
 */
public record Colleague(long id, String name) {}
