package org.packledger.ledger;

/**
 * By which rule an incident costs, or does not.
 *
 * @param reason code of the verdict's reason
 * @param policyVersion the version of the policy that judged
 */
public record Charge(String reason, int policyVersion) {}
