/**
 * The billing policy: two fault questions, reasons, evidence, and the judgement that follows.
 *
 * <p>Pure decisions over data that others load; no input or output, no ledger, no feature.
 */
package org.packledger.billability;
