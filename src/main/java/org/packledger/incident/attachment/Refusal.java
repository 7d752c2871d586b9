package org.packledger.incident.attachment;

/** Why a file is not taken. */
public enum Refusal {
    /** There is nothing in it. */
    EMPTY,
    /** More bytes than one file may have. */
    TOO_LARGE,
    /** Nothing that is taken: a program, a page, a script, or unknown. */
    TYPE,
    /** The ending of its name says something else than its content. */
    ENDING,
    /** It is two things at once, or something is hidden behind its end. */
    TWO_IN_ONE,
    /** It unfolds to more than anybody wants to open. */
    BOMB
}
