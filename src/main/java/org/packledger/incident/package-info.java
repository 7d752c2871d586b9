/**
 * Incidents: opening, conversation, work, consent, the closing verdict and what it does to the pack.
 *
 * <p>Owns the incident and all that is said and decided about it. Does not know sales, and leaves units and cents to the
 * ledger, the rules of cost to billability.
 */
package org.packledger.incident;
