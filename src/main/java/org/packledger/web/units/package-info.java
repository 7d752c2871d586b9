/**
 * Units as pages draw them, for customers and for staff alike: packs as punch cards, movements as rows, the reasons of
 * verdicts in plain words.
 *
 * <p>Owns words and addresses only; what is counted comes from {@code statement}.
 */
package org.packledger.web.units;
