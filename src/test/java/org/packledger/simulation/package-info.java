/**
 * A second ledger, small and in memory, written from the recipes of docs/ledger.md and not from the code; and random
 * histories that both must answer alike.
 *
 * <p>Owns the model, the histories and the comparison. Knows the real ledger only through its door and its rows.
 */
package org.packledger.simulation;
