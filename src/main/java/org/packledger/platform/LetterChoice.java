package org.packledger.platform;

/** What a person wants to be sent. */
public enum LetterChoice {
    /** Every letter at once. */
    EACH,
    /** What they must decide or pay for at once, and the rest in one letter a day. */
    DAILY,
    /** Only what they must decide or pay for; the rest stands on the pages. */
    NEEDED
}
