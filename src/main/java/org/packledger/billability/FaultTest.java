package org.packledger.billability;

/**
 * The two questions that come first. One yes makes the incident free, whatever else is true.
 *
 * @param productAtFault is something wrong with our product?
 * @param informationMissing did we fail to give the information needed to find out?
 */
public record FaultTest(boolean productAtFault, boolean informationMissing) {}
