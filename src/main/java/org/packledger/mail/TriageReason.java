package org.packledger.mail;

/** Why a mail waits for a person. */
public enum TriageReason {
    /** Nobody who may sign in has that address. */
    UNKNOWN_SENDER,
    /** It does not name one sender. */
    NO_SENDER,
    /** Our server did not find that it comes from where it says. */
    NOT_AUTHENTICATED,
    /** It answers something of another organisation. */
    OTHER_ORGANISATION,
    /** The person may do this neither on a page nor by mail. */
    NOT_ALLOWED,
    /** More than one person writes within an hour. */
    TOO_MANY,
    /** More bytes than a mail may have. */
    TOO_LARGE,
    /** More parts than a mail may have. */
    TOO_MANY_PARTS,
    /** Parts within parts within parts. */
    TOO_DEEP,
    /** It is not formed as a mail is. */
    UNREADABLE,
    /** Neither words nor files. */
    EMPTY,
    /** It could not be handled, several times. */
    FAILED
}
