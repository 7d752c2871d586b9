/**
 * The words every other package speaks: money, who acts, when, with which intent, and how a refusal looks.
 *
 * <p>Owns values only. Does not own rules of any feature, and imports nothing of ours.
 */
package org.packledger.kernel;
