package org.packledger.incident;

/** Why two incidents are read beside one another. */
public enum LinkKind {
    /** The one helps to understand the other. */
    RELATED,
    /** The same thing brought both about, such as a bug. */
    SAME_CAUSE
}
