/**
 * How the vendor's people get through their incidents: what each of them has typed and not sent, who is at which incident,
 * answers that are used again, how urgent an incident is and when an answer is due. Knows an incident by its id and number
 * only; what it is, and what it costs, it does not know.
 */
package org.packledger.incident.work;
