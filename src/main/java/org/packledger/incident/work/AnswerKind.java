package org.packledger.incident.work;

/** Which answer is due. */
public enum AnswerKind {
    /** The first since the incident was opened. */
    FIRST,
    /** Another one, since the customer wrote or we said that we go on. */
    NEXT
}
