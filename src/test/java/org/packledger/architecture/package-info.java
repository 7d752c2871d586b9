/**
 * The walls between the packages, as tests; and the proof that each of them would be noticed if it fell.
 *
 * <p>{@code planted} holds one small violation for each rule.
 */
package org.packledger.architecture;
