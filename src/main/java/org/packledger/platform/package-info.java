/**
 * What the portal stands on: clock, transactions, read access to the database, configuration, jobs, health.
 *
 * <p>Knows no feature.
 */
package org.packledger.platform;
