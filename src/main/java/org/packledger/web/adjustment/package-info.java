/**
 * Proposals that need a second person, as pages show them: the same list and the same paper for accountants and for leads.
 *
 * <p>Owns words and addresses only; what may be decided, and by whom, the desk says.
 */
package org.packledger.web.adjustment;
