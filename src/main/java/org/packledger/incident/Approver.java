package org.packledger.incident;

/**
 * Somebody of a customer who can agree to costs.
 *
 * @param id of the contact
 * @param name for display
 */
public record Approver(long id, String name) {}
