/** Violations planted for {@link org.packledger.architecture}; owns nothing. */
package org.packledger.architecture.planted.incident.report;
