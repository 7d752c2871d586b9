/**
 * What verdicts add up to over a period: for agents and leads. Only counts what the incident's tables and the ledger's lots
 * say; it judges nothing, and nobody of the incident knows it.
 */
package org.packledger.incident.report;
