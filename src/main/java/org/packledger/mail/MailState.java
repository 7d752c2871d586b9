package org.packledger.mail;

/** What became of a mail. */
public enum MailState {
    /** It is kept, and nothing was done yet. */
    WAITING,
    /** Somebody of the vendor's people has to look at it. */
    TRIAGE,
    /** A robot sent it: it is kept and never answered. */
    AUTOMATIC,
    /** It opened an incident. */
    OPENED,
    /** It was written into an incident. */
    REPLIED,
    /** It ordered something by a word, and that was done. */
    ORDERED,
    /** It ordered something by a word, and was told why that was not done. */
    REFUSED,
    /** A person put it away. */
    DISCARDED
}
