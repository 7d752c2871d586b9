package org.packledger.incident.work;

/** Which answer is due. */
public enum AnswerKind {
    /** The first since the incident was opened. */
    FIRST,
    /** Another one, since the customer wrote or it was opened again. */
    NEXT
}
