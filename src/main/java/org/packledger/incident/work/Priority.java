package org.packledger.incident.work;

/** How urgent an incident is, the least first. Set by the vendor's people; it decides when an answer is due. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
