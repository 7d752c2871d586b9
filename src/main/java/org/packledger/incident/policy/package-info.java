/**
 * The versions of the billing policy as data: published ones, which are never edited, the draft of the next one, and what it would
 * have done to past verdicts.
 *
 * <p>What a version says of a case, and what none may do away with, is billability's.
 */
package org.packledger.incident.policy;
