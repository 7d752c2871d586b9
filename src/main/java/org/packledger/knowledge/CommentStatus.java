package org.packledger.knowledge;

/** Who reads a comment. */
public enum CommentStatus {
    /** Nobody outside, until one of the vendor's people has. */
    WAITING,
    /** Everybody. */
    SHOWN,
    /** Nobody outside. */
    DECLINED
}
