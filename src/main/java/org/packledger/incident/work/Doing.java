package org.packledger.incident.work;

/** What somebody does at an incident, so that no two do it at once. */
public enum Doing {
    /** Writes an answer. */
    ANSWERING,
    /** Decides the verdict. */
    CLOSING
}
