package org.packledger.mail;

/** What is done with mail of known people whose origin nobody has looked at. Public, since the configuration makes it. */
public enum Unproven {
    /** A person looks at it. */
    TRIAGE,
    /** It is believed: for a server that only takes mail of its own people, and for a demonstration. */
    ACCEPT
}
